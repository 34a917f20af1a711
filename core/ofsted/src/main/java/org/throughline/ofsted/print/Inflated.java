package org.throughline.ofsted.print;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks every packed stream of a file into nothing, to see how much there is before anything is kept. */
final class Inflated {

    private static final long MOST = 512L * 1024 * 1024;

    /** Deflate cannot pack more than some thousand times; only what is packed to be a bomb comes near. */
    private static final int TIMES = 400;

    private static final long HARMLESS = 8L * 1024 * 1024;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

    private Inflated() {}

    static boolean tooMuch(byte[] file) {
        var inflater = new Inflater();
        var nowhere = new byte[65536];
        long all = 0;
        try {
            for (int at = next(file, 0); at >= 0; at = next(file, at)) {
                if (at + 2 >= file.length || !isPacked(file, at)) {
                    continue;
                }
                inflater.reset();
                inflater.setInput(file, at, file.length - at);
                long here = 0;
                for (int count; (count = unpack(inflater, nowhere)) > 0; ) {
                    here += count;
                    if (all + here > MOST || here > HARMLESS && here / TIMES > inflater.getBytesRead()) {
                        return true;
                    }
                }
                all += here;
            }
        } finally {
            inflater.end();
        }
        return false;
    }

    private static int unpack(Inflater inflater, byte[] nowhere) {
        try {
            return inflater.inflate(nowhere);
        } catch (DataFormatException broken) {
            return 0; // its reader will say so
        }
    }

    /** Just behind the next word "stream" and its line end, or -1. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length < file.length; i++) {
            int k = 0;
            while (k < STREAM.length && file[i + k] == STREAM[k]) {
                k++;
            }
            if (k == STREAM.length) {
                int at = i + k;
                while (at < file.length && (file[at] == '\r' || file[at] == '\n')) {
                    at++;
                }
                return at;
            }
        }
        return -1;
    }

    private static boolean isPacked(byte[] file, int at) {
        return (file[at] & 0x0F) == 8 && ((file[at] & 0xFF) << 8 | file[at + 1] & 0xFF) % 31 == 0;
    }
}
