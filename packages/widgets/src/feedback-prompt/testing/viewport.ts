import { setViewport } from '@web/test-runner-commands';

/**
 * Gives the window a size for a test.
 * @returns false where the browser's driver cannot, as that of WebKitGTK: a test that needs it is skipped there
 */
export async function resizeWindow(width: number, height: number): Promise<boolean> {
  try {
    await setViewport({ width, height });
    return true;
  } catch (error) {
    if (!/not supported for browser type/.test(String(error))) throw error;
    console.log('The driver of this browser gives a window no other size: skipped here.');
    return false;
  }
}
