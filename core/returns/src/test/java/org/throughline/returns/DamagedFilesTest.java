package org.throughline.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.throughline.returns.parcel.Guarded;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.Told;

/** However a file is damaged, it is read or refused, never met with an exception. */
class DamagedFilesTest {

    private static final int EACH = 200;
    private static final byte[][] INSERTED = {
        "\"".getBytes(UTF_8),
        ",".getBytes(UTF_8),
        "\n".getBytes(UTF_8),
        "<".getBytes(UTF_8),
        "&".getBytes(UTF_8),
        "<!--".getBytes(UTF_8),
        "<![CDATA[".getBytes(UTF_8),
        "\u00E9\uD83D\uDE00".getBytes(UTF_8),
        {(byte) 0xC3},
        {0},
        "PK\3\4".getBytes(UTF_8),
        "\uFEFF".getBytes(UTF_8),
    };

    @Test
    void a_damaged_census_is_read_or_refused() throws IOException {
        damage("census.xml", start("cin/cin-b300.xml", 12_000), 1);
    }

    @Test
    void damaged_tables_are_read_or_refused() throws IOException {
        for (var table : List.of("Header", "Episodes", "Reviews", "AD1", "SWEpisodes")) {
            damage(table + ".csv", start("ssda903/v1-60/" + table + ".csv", 4_000), 2);
        }
    }

    @Test
    void a_damaged_xml_form_is_read_or_refused() throws IOException {
        var xml = "<EXPSSDA903>"
                + "<CHILD><HEADER><CHILDID>1</CHILDID><DOB>01/01/2010</DOB><AREVIEW><REVIEW>01/05/2025</REVIEW>"
                        .concat("</AREVIEW></HEADER><EPISODE><DECOM>01/04/2025</DECOM><LS>C2</LS></EPISODE></CHILD>")
                        .repeat(5)
                + "</EXPSSDA903>";
        damage("r.xml", xml.getBytes(UTF_8), 3);
    }

    @Test
    void a_damaged_dataset_and_a_damaged_list_are_read_or_refused() throws IOException {
        var missing = "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type\n"
                + "1,A1,2025-05-01 10:00:00,M\n2,\"A\"\"2\",2025-05-02,A\n".repeat(20);
        damage("ssd_missing.csv", missing.getBytes(UTF_8), 4);
        var list = "child id,child's name,worker id,worker,role,team,from,to\n"
                + "A1,\"Lee, Ann\",W1,Jo,SW,North,2025-05-01,01/06/2025\n".repeat(20);
        damage("who.csv", list.getBytes(UTF_8), 5);
    }

    @Test
    void a_damaged_zip_is_read_or_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table : List.of("Header", "Reviews")) {
                zip.putNextEntry(new ZipEntry("v1/" + table + ".csv"));
                zip.write(start("ssda903/v1-60/" + table + ".csv", 4_000));
                zip.closeEntry();
            }
        }
        damage("v1.zip", bytes.toByteArray(), 6);
    }

    private static byte[] start(String path, int length) throws IOException {
        try (var bytes = vector(path).members().getFirst().open()) {
            return bytes.readNBytes(length);
        }
    }

    private static void damage(String name, byte[] whole, long seed) throws IOException {
        var random = new Random(seed);
        var refused = 0;
        for (int i = 0; i < EACH; i++) {
            var bytes = damaged(whole, random);
            switch (Returns.guard(Parcel.of(file(name, bytes)))) {
                case Guarded.Clean(var contents) ->
                    Returns.recognise(contents, Told.NOTHING).returns().forEach(Handed::read);
                case Guarded.Truncated(var contents, var _) ->
                    Returns.recognise(contents, Told.NOTHING).returns().forEach(Handed::read);
                case Guarded.Refused(var where, var words) -> {
                    refused++;
                    assertThat(where.offset()).isBetween(0L, 1_000_000L);
                    assertThat(words).isNotBlank();
                }
            }
        }
        assertThat(refused).isBetween(1, EACH);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        var bytes = whole;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(30));
            bytes = switch (random.nextInt(5)) {
                case 0 -> joined(bytes, 0, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
                case 1 -> joined(bytes, 0, at, new byte[0], to);
                case 2 -> joined(bytes, 0, at, Arrays.copyOfRange(bytes, at, to), at);
                case 3 -> joined(bytes, 0, at, INSERTED[random.nextInt(INSERTED.length)], at);
                default -> at > 100 && random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int from, int to, byte[] middle, int rest) {
        var parts = new ArrayList<byte[]>();
        parts.add(Arrays.copyOfRange(bytes, from, to));
        parts.add(middle);
        parts.add(Arrays.copyOfRange(bytes, Math.min(rest, bytes.length), bytes.length));
        var all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }
}
