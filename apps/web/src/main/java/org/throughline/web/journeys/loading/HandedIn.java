package org.throughline.web.journeys.loading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;

/** Files on disk as a parcel, with how far they have been read and what they were. */
public final class HandedIn {

    /** @param sha256 in small hexadecimal letters */
    public record Seen(String name, long bytes, String sha256) {}

    private record Found(String name, Path path) {}

    private final List<Found> files;
    private final Parcel parcel;
    private final long bytes;
    private LongConsumer progress = _ -> {};
    private long read;

    private HandedIn(String name, List<Found> files) throws IOException {
        this.files = files;
        this.parcel = new Parcel(name, files.stream().map(this::member).toList());
        long all = 0;
        for (var file : files) {
            all += Files.size(file.path());
        }
        this.bytes = all;
    }

    /**
     * Single files, and folders with all that lies in them but what is hidden. The files of one folder are named from
     * it; of several paths each name begins with its own.
     */
    public static HandedIn of(List<Path> paths, List<String> names) throws IOException {
        var found = new ArrayList<Found>();
        for (int i = 0; i < paths.size(); i++) {
            var path = paths.get(i);
            if (Files.isDirectory(path)) {
                var prefix = paths.size() == 1 ? "" : names.get(i) + "/";
                found.addAll(inside(path, prefix));
            } else {
                found.add(new Found(names.get(i), path));
            }
        }
        return new HandedIn(String.join(", ", names), found);
    }

    private static List<Found> inside(Path folder, String prefix) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(HandedIn::isVisible)
                    .sorted()
                    .map(path -> new Found(prefix + path.toString().replace('\\', '/'), folder.resolve(path)))
                    .toList();
        }
    }

    private static boolean isVisible(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    public Parcel parcel() {
        return parcel;
    }

    /** All files together. */
    public long bytes() {
        return bytes;
    }

    /** From now on the bytes read are counted from 0 and told. */
    public void count(LongConsumer listener) {
        progress = listener;
        read = 0;
    }

    /** Reads every file once more. */
    public List<Seen> seen() throws IOException {
        var seen = new ArrayList<Seen>();
        for (var file : files) {
            seen.add(new Seen(file.name(), Files.size(file.path()), sha256(file.path())));
        }
        return seen;
    }

    private Member member(Found file) {
        return Member.of(file.name(), () -> new Counted(Files.newInputStream(file.path())));
    }

    private static String sha256(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int some = in.read(buffer); some >= 0; some = in.read(buffer)) {
                digest.update(buffer, 0, some);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int some = super.read(bytes, from, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(long more) {
            read += more;
            progress.accept(read);
        }
    }
}
