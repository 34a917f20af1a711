package org.throughline.web.returns;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.throughline.returns.checks.Finding;
import org.throughline.returns.parcel.Member;
import org.throughline.web.returns.ReferenceLists.Kind;

/** A return as a file or files that lie on the disk. */
interface OnDisk {

    /** @param lists that it may be compared with */
    Checked check(Step step, Map<Kind, Member> lists) throws IOException, Unusable;

    /** Reads it once more, for what stands where something was found and for what each child consists of. */
    void read(List<Finding> findings, Seen seen) throws IOException;

    /** Is told what stands in the files. */
    interface Seen {

        /**
         * @param number of the finding in the list
         * @param key of the child's line; empty for the return as a whole
         */
        void found(int number, String key, Detail detail);

        /** @param fields gives each field's name with each of its values; a child may come more than once */
        void child(String key, Fields fields);
    }

    /** Tells every field of a child. */
    @FunctionalInterface
    interface Fields {
        void each(BiConsumer<String, String> fieldAndValue);
    }
}
