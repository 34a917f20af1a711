package org.throughline.cli.returning;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.throughline.cli.files.JoinedFiles;
import org.throughline.cli.files.WholeFile;
import org.throughline.journey.When;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.cin.CinReturn;
import org.throughline.returns.cin.CinWriter;
import org.throughline.returns.ssda903.Ssda903Return;
import org.throughline.returns.ssda903.Ssda903Writer;
import org.throughline.returns.ssda903.Ssda903XmlWriter;
import org.throughline.returns.ssda903.Table;

/** Returns on disk, each written child by child. Every method says how many children it wrote. */
final class WrittenReturns {

    private static final String SOFTWARE = "Throughline";
    private static final String ZIP = ".zip";

    private WrittenReturns() {}

    static long census(JoinedFiles files, int year, LocalDate asAt, Path out) throws IOException {
        var header = CinHeader.of(files.authority(), year, SOFTWARE, LocalDateTime.now(When.ENGLAND));
        return WholeFile.write(out, bytes -> {
            long number = 0;
            try (var writer = new CinWriter(bytes, header)) {
                for (var journey : files.journeys()) {
                    var child = CinReturn.of(journey, year, asAt, (int) number + 1);
                    if (child.isPresent()) {
                        number++;
                        writer.write(child.get());
                    }
                }
            }
            return number;
        });
    }

    static long careXml(JoinedFiles files, int year, LocalDate asAt, Path out, PrintWriter progress)
            throws IOException {
        return WholeFile.write(out, bytes -> {
            long children = 0;
            try (var writer = new Ssda903XmlWriter(bytes)) {
                for (var journey : files.journeys()) {
                    var rows = Ssda903Return.of(journey, year, asAt);
                    if (!rows.isEmpty()) {
                        children++;
                        for (var left : writer.write(rows)) {
                            progress.println("The XML form has no place for a second row of %s of child %s."
                                    .formatted(left.table().title(), left.child()));
                        }
                    }
                }
            }
            return children;
        });
    }

    static long careTables(JoinedFiles files, int year, LocalDate asAt, Path out) throws IOException {
        if (!out.toString().endsWith(ZIP)) {
            Files.createDirectories(out);
            return careTables(
                    files, year, asAt, name -> new BufferedOutputStream(Files.newOutputStream(out.resolve(name))));
        }
        var aside = new TreeMap<String, Aside>();
        try {
            long children = careTables(files, year, asAt, name -> {
                var bytes = Aside.open();
                aside.put(name, bytes);
                return bytes.written();
            });
            zip(aside, out);
            return children;
        } finally {
            for (var each : aside.values()) {
                each.close();
            }
        }
    }

    /** Where a file of that name is written. */
    private interface Shelf {
        OutputStream open(String name) throws IOException;
    }

    private static long careTables(JoinedFiles files, int year, LocalDate asAt, Shelf shelf) throws IOException {
        try (var told = shelf.open("return.json")) {
            told.write(Ssda903Writer.returnJson(files.authority(), year).getBytes(StandardCharsets.UTF_8));
        }
        Map<Table, Ssda903Writer> writers = new EnumMap<>(Table.class);
        long children = 0;
        try {
            for (var table : Ssda903Return.tables(year)) {
                writers.put(table, new Ssda903Writer(table, shelf.open(table.title() + ".csv")));
            }
            for (var journey : files.journeys()) {
                var rows = Ssda903Return.of(journey, year, asAt);
                children += rows.isEmpty() ? 0 : 1;
                for (var row : rows) {
                    var writer = writers.get(row.table());
                    if (writer != null) {
                        writer.write(row);
                    }
                }
            }
        } finally {
            for (var writer : writers.values()) {
                writer.close();
            }
        }
        return children;
    }

    private static void zip(SortedMap<String, Aside> files, Path out) throws IOException {
        WholeFile.write(out, bytes -> {
            try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    file.getValue().read().transferTo(zip);
                    zip.closeEntry();
                }
            }
            return files.size();
        });
    }
}
