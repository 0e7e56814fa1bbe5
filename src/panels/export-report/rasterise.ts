/** Browsers draw nothing on a canvas beyond these. */
const longestSide = 16_384;
const mostPixels = 120_000_000;

/** What an SVG text takes up, times `scale`, or less where a canvas could not hold it. */
function sizeOf(image: HTMLImageElement, scale: number): { width: number; height: number } {
  const { naturalWidth: width, naturalHeight: height } = image;
  const most = Math.min(longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const by = Math.min(scale, most);
  return { width: Math.round(width * by), height: Math.round(height * by) };
}

/** An SVG text as a PNG picture, each of its pixels `scale` times as fine. */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), sizeOf(image, scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new Error('The browser could not draw the picture.');
    return png;
  } finally {
    URL.revokeObjectURL(address);
  }
}
