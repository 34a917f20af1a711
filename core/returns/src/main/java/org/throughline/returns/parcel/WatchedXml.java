package org.throughline.returns.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.returns.parcel.Guarded.Where;
import org.throughline.returns.xml.XmlStream;

/**
 * An XML file that passes the guard while it is being read, so that its bytes are parsed once. What was read before the
 * guard speaks must not be used if it refuses.
 */
public final class WatchedXml implements Member {

    private final Member file;
    private final Limits limits;
    private final List<XmlCheck> checks = new ArrayList<>();

    WatchedXml(Member file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public InputStream open() throws IOException {
        return file.open();
    }

    /** The file as a stream of XML, watched if it is to be. */
    public static XmlStream xml(Member file) throws IOException {
        return file instanceof WatchedXml watched ? watched.xml() : XmlStream.open(file.open());
    }

    private XmlStream xml() throws IOException {
        var bytes = new Utf8(file.open(), name(), limits.field());
        var check = new XmlCheck(name(), limits);
        checks.add(check);
        return XmlStream.open(bytes, check.watch(bytes));
    }

    /** Where the file ended too early, in any reading of it. */
    Optional<Where> end() {
        return checks.stream().flatMap(check -> check.end().stream()).findFirst();
    }

    /** Reads a file. */
    @FunctionalInterface
    public interface Reading {
        void read(WatchedXml file) throws IOException;
    }
}
