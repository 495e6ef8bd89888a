"use client";

import { Component } from "react";

type Props = {
  /** What is shown instead of what can't be rendered. */
  instead: React.ReactNode;
  children: React.ReactNode;
};

/** Keeps what can't be rendered from taking the page away with it. A new `key` makes it try again. */
export class AnswerBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
