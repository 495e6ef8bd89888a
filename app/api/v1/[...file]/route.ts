import { API_FILES } from "#lib/api/api-files.node";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(API_FILES).map((file) => ({ file: file.split("/") }));
}

export async function GET(_request: Request, { params }: RouteContext<"/api/v1/[...file]">) {
  const { file } = await params;
  return Response.json(API_FILES[file.join("/")]?.());
}
