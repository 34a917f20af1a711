package org.throughline.returns.parcel;

import java.util.List;
import org.throughline.returns.parcel.Guarded.Where;

/** What a first pass found that leaves out what is damaged and keeps what is whole. Hostile files still refuse all. */
public sealed interface Sifted {

    /** The files that can be read, and what is the matter with others. */
    record Kept(Contents contents, List<Damage> damages) implements Sifted {
        public Kept {
            damages = List.copyOf(damages);
        }
    }

    /** Something in it was made to do harm, or is no decent size. Nothing of the parcel may be read. */
    record Refused(Where where, String words) implements Sifted {}

    /**
     * A file that is damaged, or in no form that is read.
     *
     * @param leftOut false of an XML file that ends too early: what stands before can be read
     */
    record Damage(Where where, String words, boolean leftOut) {}
}
