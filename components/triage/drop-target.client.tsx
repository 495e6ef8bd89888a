"use client";

import { useEffect, useRef, useState } from "react";
import { type Dropped, droppedFiles } from "#lib/triage/dropped-files.client";

type Props = { label: string; onDrop: (dropped: Dropped) => void };

/** Makes the whole page a place to drop files on, and says so while something is held over it. */
export function DropTarget({ label, onDrop }: Props) {
  const [isOver, setIsOver] = useState(false);
  const handler = useRef(onDrop);
  useEffect(() => {
    handler.current = onDrop;
  });

  useEffect(() => {
    // Entering a child comes before leaving its parent, so both are counted.
    let depth = 0;
    const isMeant = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
    const enter = (event: DragEvent) => {
      if (!isMeant(event)) return;
      event.preventDefault();
      depth += 1;
      setIsOver(true);
    };
    const over = (event: DragEvent) => {
      if (!isMeant(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setIsOver(false);
      if (!isMeant(event) || event.dataTransfer === null) return;
      event.preventDefault();
      handler.current(droppedFiles(event.dataTransfer));
    };
    const paste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || event.clipboardData === null) return;
      handler.current(droppedFiles(event.clipboardData));
    };
    addEventListener("dragenter", enter);
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    addEventListener("paste", paste);
    return () => {
      removeEventListener("dragenter", enter);
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
      removeEventListener("paste", paste);
    };
  }, []);

  return (
    <div className="drop-target" hidden={!isOver}>
      <p>{label}</p>
    </div>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
