package org.throughline.returns.parcel;

import java.io.IOException;
import java.io.InputStream;

/** One file of a parcel, which can be opened from its beginning as often as it is asked. */
public interface Member {

    /** Relative to the parcel, with {@code /} between folders. */
    String name();

    /** A stream of its own each time; whoever opens it closes it. */
    InputStream open() throws IOException;

    static Member of(String name, Opener opener) {
        return new Member() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                return opener.open();
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }

    /** Opens the same bytes again and again. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
