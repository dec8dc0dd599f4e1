import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import sharp from 'sharp';
import {bitmapFormat, bitmapLogo} from '../../../src/publish/logos/bitmap-logo.js';

const image = (width: number, height: number) =>
  sharp({create: {width, height, channels: 4, background: '#146b6b'}});

void describe('a bitmap', () => {
  const formats = {png: 'png', jpeg: 'jpg', webp: 'webp', gif: 'gif', avif: 'avif'} as const;
  for (const [name, extension] of Object.entries(formats)) {
    void it(`is known as ${extension} by its bytes`, async () => {
      const bytes = await image(8, 8)
        .toFormat(name as keyof typeof formats)
        .toBuffer();
      assert.equal(bitmapFormat(bytes), extension);
    });
  }

  void it('is unknown by any other bytes', () => {
    assert.equal(bitmapFormat(Buffer.from('<svg/>')), undefined);
    assert.equal(bitmapFormat(Buffer.alloc(0)), undefined);
  });

  void it('stays as it is where it is small', async () => {
    const bytes = await image(480, 320).png().toBuffer();
    assert.deepEqual(await bitmapLogo(bytes), {bytes});
  });

  void it('becomes smaller where it is large, in the same form and format', async () => {
    const bytes = await image(3000, 1000).png().toBuffer();
    const logo = await bitmapLogo(bytes);
    const {format, width, height} = await sharp(logo.bytes).metadata();
    assert.deepEqual({format, width, height}, {format: 'png', width: 480, height: 160});
    assert.equal(logo.note, 'made smaller, from 3000 × 1000 to 480 × 160 pixels');
  });

  void it('loses what a camera has written when it becomes smaller', async () => {
    const bytes = await image(3000, 1000)
      .jpeg()
      .withExif({IFD3: {GPSLatitudeRef: 'N'}})
      .toBuffer();
    assert.ok((await sharp(bytes).metadata()).exif);
    const logo = await bitmapLogo(bytes);
    assert.equal((await sharp(logo.bytes).metadata()).exif, undefined);
  });

  void it('gives the same bytes each time', async () => {
    const bytes = await image(1000, 1000).webp().toBuffer();
    assert.deepEqual(await bitmapLogo(bytes), await bitmapLogo(bytes));
  });

  void it('is refused where it is cut off', async () => {
    const bytes = await image(200, 200).png({compressionLevel: 0}).toBuffer();
    await assert.rejects(bitmapLogo(bytes.subarray(0, 2000)));
  });
});
