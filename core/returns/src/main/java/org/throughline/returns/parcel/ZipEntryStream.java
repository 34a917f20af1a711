package org.throughline.returns.parcel;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.throughline.returns.parcel.Guarded.Where;

/**
 * The unpacked bytes of one file in a zip. What its header claims about sizes is not believed: bytes are counted as
 * they come, and at the end they must agree with the header or the descriptor and with the checksum.
 */
final class ZipEntryStream extends InputStream {

    static final long LOCAL = 0x04034b50L;
    static final long CENTRAL = 0x02014b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final long RATIO_ASKED_FROM = 1_000_000;

    private final ZipBytes zip;
    private final ZipLocal local;
    private final String file;
    private final Limits limits;
    private final long unpackedBefore;
    private final Inflater inflater = new Inflater(true);
    private final byte[] packed = new byte[1 << 13];
    private final CRC32 crc = new CRC32();
    private long in;
    private long out;
    private boolean ended;

    /** @param unpackedBefore bytes of the files before it in the zip, for the limit on all together */
    ZipEntryStream(ZipBytes zip, ZipLocal local, String file, Limits limits, long unpackedBefore) {
        this.zip = zip;
        this.local = local;
        this.file = file;
        this.limits = limits;
        this.unpackedBefore = unpackedBefore;
    }

    long unpacked() {
        return out;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int off, int len) throws IOException {
        if (ended || len == 0) {
            return ended ? -1 : 0;
        }
        int count = local.deflated() ? inflate(into, off, len) : stored(into, off, len);
        if (count < 0) {
            ended = true;
            finish();
            return -1;
        }
        crc.update(into, off, count);
        out += count;
        if (out > RATIO_ASKED_FROM && out / limits.ratio() > in) {
            throw refused("The zip unpacks to more than " + limits.ratio() + " times its size.");
        }
        if (unpackedBefore + out > limits.unpacked()) {
            throw refused("The zip unpacks to more than " + Size.of(limits.unpacked()) + ".");
        }
        return count;
    }

    private int stored(byte[] into, int off, int len) throws IOException {
        if (out == local.unpacked()) {
            return -1;
        }
        int count = zip.read(into, off, (int) Math.min(len, local.unpacked() - out));
        if (count < 0) {
            throw new EOFException();
        }
        in += count;
        return count;
    }

    private int inflate(byte[] into, int off, int len) throws IOException {
        try {
            while (true) {
                int count = inflater.inflate(into, off, len);
                in = inflater.getBytesRead();
                if (count > 0) {
                    return count;
                }
                if (inflater.finished()) {
                    return -1;
                }
                if (inflater.needsDictionary()) {
                    throw refused("The zip is damaged.");
                }
                feed();
            }
        } catch (DataFormatException e) {
            throw refused("The zip is damaged.");
        }
    }

    /** Hands on a block, which may reach past the file's end: what was too much is given back when it ends. */
    private void feed() throws IOException {
        int count = zip.read(packed, 0, packed.length);
        if (count < 0) {
            throw new EOFException();
        }
        inflater.setInput(packed, 0, count);
    }

    private void finish() throws IOException {
        if (local.deflated()) {
            zip.unread(inflater.getRemaining());
        }
        long claimedCrc = local.crc();
        long claimedIn = local.packed();
        long claimedOut = local.unpacked();
        if (local.hasDescriptor()) {
            if (zip.peek() == DESCRIPTOR) {
                zip.skip(4);
            }
            claimedCrc = zip.u32();
            claimedIn = zip.u32();
            claimedOut = zip.u32();
            long next = zip.peek();
            if (next != LOCAL && next != CENTRAL) {
                claimedOut = zip.u32();
                zip.skip(4);
            }
        }
        if (claimedCrc != crc.getValue() || claimedIn != (in & 0xFFFF_FFFFL) || claimedOut != (out & 0xFFFF_FFFFL)) {
            throw refused("The zip is damaged: a file in it is not what its header says.");
        }
    }

    private Hostile refused(String words) {
        return new Hostile(new Where(file, 0, zip.offset()), words);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
