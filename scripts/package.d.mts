export const PACKAGE_EXECUTABLE: string;
export function packageApp(options?: {
  installers?: boolean;
  driven?: boolean;
  output?: string;
}): Promise<string[]>;
