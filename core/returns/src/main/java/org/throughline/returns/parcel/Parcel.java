package org.throughline.returns.parcel;

import java.util.List;

/**
 * What somebody hands in as one: a single file, a zip, or the files of a folder and of the folders in it. A zip is
 * handed in as the one file it is and unpacked here.
 *
 * @param name as people know it, such as the name of the folder or of the upload
 */
public record Parcel(String name, List<Member> members) {

    public Parcel {
        members = List.copyOf(members);
    }

    public static Parcel of(Member file) {
        return new Parcel(file.name(), List.of(file));
    }
}
