package org.throughline.returns.parcel;

import java.util.List;

/** The files of a parcel that passed the guard, those of its zips among them. */
public final class Contents {

    private final String name;
    private final List<Member> files;

    Contents(String name, List<Member> files) {
        this.name = name;
        this.files = List.copyOf(files);
    }

    public String name() {
        return name;
    }

    public List<Member> files() {
        return files;
    }
}
