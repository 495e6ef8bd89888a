/** What stands behind a text that no log holds so: that it is our own translation. Nothing where it is the vendor's. */
export function OursMark({ ours }: { ours: string | undefined }) {
  return ours === undefined ? null : (
    <>
      {" "}
      <span className="listed-ours">{ours}</span>
    </>
  );
}
