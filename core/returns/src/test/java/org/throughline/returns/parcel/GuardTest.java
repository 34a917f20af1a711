package org.throughline.returns.parcel;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.vector;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.returns.Returns;
import org.throughline.returns.parcel.Guarded.Clean;
import org.throughline.returns.parcel.Guarded.Refused;
import org.throughline.returns.parcel.Guarded.Truncated;

/** What the guard asks of texts, tables and XML, each by itself. */
class GuardTest {

    private static final String CENSUS = "<Message><Header/><Children><Child><a>text</a></Child></Children></Message>";
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\nA1,,01/05/2025,PN1\n";
    private static final Limits SMALL = new Limits(100, 1_000_000, 5, 1_000, 5_000, 6, 20);

    private static Guarded guard(Member... files) throws IOException {
        return Returns.guard(new Parcel("parcel", List.of(files)));
    }

    private static Guarded guard(String text) throws IOException {
        return guard(file("a.csv", text));
    }

    private static Refused refused(Guarded guarded) {
        assertThat(guarded).isInstanceOf(Refused.class);
        return (Refused) guarded;
    }

    private static List<String> names(Guarded guarded) {
        assertThat(guarded).isInstanceOf(Clean.class);
        return ((Clean) guarded).contents().files().stream().map(Member::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cin/cin-a60.xml",
                "cin/cin-b300.xml",
                "cin/cin-c1000.xml",
                "cin/edges-cin.xml",
                "ssda903/v1-60",
                "ssda903/v3-1000",
                "ssda903/edges-903"
            })
    void what_councils_hand_in_is_let_through(String path) throws IOException {
        assertThat(Returns.guard(vector(path))).isInstanceOf(Clean.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE Message><Message/>",
                "<!DOCTYPE Message SYSTEM 'http://127.0.0.1/a.dtd'><Message/>",
                "<!DOCTYPE Message PUBLIC '-//x' 'file:///etc/passwd'><Message/>",
                "<?xml version='1.0'?><!DOCTYPE m [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><m>&x;</m>",
                "<!DOCTYPE m [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]><m>&c;</m>",
                "<!DOCTYPE m [<!ENTITY % p SYSTEM 'http://127.0.0.1/p'>%p;]><m/>",
            })
    void a_document_type_is_refused_and_with_it_every_entity(String xml) throws IOException {
        var refused = refused(guard(xml));

        assertThat(refused.words()).isEqualTo("The file declares a document type or an entity. No return needs one.");
        assertThat(refused.where().offset()).isEqualTo(xml.indexOf("<!DOCTYPE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n<!-- by hand\n -->\n"})
    void a_document_type_is_named_with_its_line(String before) throws IOException {
        var xml = "<?xml version='1.0'?>" + before + "<!DOCTYPE m [\n<!ENTITY a 'x'>\n]>\n<m>&a;</m>";

        assertThat(refused(guard(xml)).where().line())
                .isEqualTo(1 + before.chars().filter(c -> c == '\n').count());
    }

    @Test
    void a_document_type_is_refused_as_soon_as_it_begins() throws IOException {
        var start = "<!DOCTYPE m [<!ENTITY a 'x'>".getBytes(UTF_8);
        var endless = new Endless("<!ENTITY bb 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'>");

        refused(guard(Member.of("bomb.xml", () -> new SequenceInputStream(new ByteArrayInputStream(start), endless))));

        assertThat(endless.given()).isLessThan(100_000);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<Message>&undefined;</Message>",
                "<Message a='&undefined;'/>",
                "<Message><Child></Message>",
                "<Message/><Message/>",
                "<Message/>and more",
                "<Message a='1' a='2'/>",
                "<Message>\u0001</Message>",
                "<Message>&#0;</Message>",
                "<Message>&#xD800;</Message>",
                "<Message><1/></Message>",
                "<Message><a b=c/></Message>",
                "<Message>]]></Message>",
                "<Message><x:y/></Message>",
            })
    void what_is_not_well_formed_is_refused(String xml) throws IOException {
        refused(guard(xml));
    }

    @Test
    void an_xinclude_is_refused() throws IOException {
        var xml =
                "<m xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd' parse='text'/></m>";

        assertThat(refused(guard(xml)).words()).contains("included");
    }

    @Test
    void another_encoding_is_refused_in_words() throws IOException {
        assertThat(refused(guard("<?xml version='1.0' encoding='ISO-8859-1'?><Message/>"))
                        .words())
                .isEqualTo("The file says that its encoding is ISO-8859-1. Only UTF-8 is read.");
        assertThat(refused(guard(file("a.csv", REVIEWS.getBytes(UTF_16)))).words())
                .contains("UTF-16");
        assertThat(refused(guard(file("a.xml", CENSUS.getBytes(Charset.forName("UTF-16LE")))))
                        .words())
                .contains("NUL");
        var latin =
                refused(guard(file("a.csv", (REVIEWS + "Zo\u00EB,,,\n").getBytes(Charset.forName("windows-1252")))));
        assertThat(latin.words()).isEqualTo("This is not UTF-8 text (byte EB). Save the file as UTF-8 and try again.");
        assertThat(latin.where()).isEqualTo(new Guarded.Where("a.csv", 3, REVIEWS.length() + 2));
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_fine() throws IOException {
        assertThat(guard("\uFEFF" + REVIEWS)).isInstanceOf(Clean.class);
        assertThat(guard("\uFEFF" + CENSUS)).isInstanceOf(Clean.class);
    }

    @ParameterizedTest(name = "the bytes {0} are not UTF-8")
    @ValueSource(
            strings = {
                "C0 80",
                "C1 BF",
                "E0 80 80",
                "ED A0 80",
                "F0 80 80 80",
                "F4 90 80 80",
                "F5 80 80 80",
                "80",
                "BF",
                "C3 28",
                "E2 82 28",
                "FF"
            })
    void text_is_utf_8_to_the_letter(String hex) throws IOException {
        var bytes = new ArrayList<Byte>();
        for (byte b : REVIEWS.getBytes(UTF_8)) {
            bytes.add(b);
        }
        for (var one : hex.split(" ")) {
            bytes.add((byte) Integer.parseInt(one, 16));
        }
        bytes.add((byte) '\n');
        var all = new byte[bytes.size()];
        Arrays.setAll(new Object[all.length], i -> all[i] = bytes.get(i));

        refused(guard(file("a.csv", all)));
    }

    @Test
    void letters_of_every_length_are_text() throws IOException {
        assertThat(guard(REVIEWS + "\u00E9 \u20AC \uD83D\uDE00 \uFFFD \uD7FF \uE000 \uDBFF\uDFFF,,,\n"))
                .isInstanceOf(Clean.class);
    }

    @Test
    void a_nul_is_refused_where_it_stands() throws IOException {
        assertThat(refused(guard(REVIEWS + "A\0,,,\n")).where())
                .isEqualTo(new Guarded.Where("a.csv", 3, REVIEWS.length() + 1));
        refused(guard("<Message>\0</Message>"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"%PDF-1.7, a PDF", "GIF89a, a picture", "SQLite format 3, a database", "PAR1, a Parquet file"})
    void files_of_other_kinds_are_refused_by_name(String start, String words) throws IOException {
        assertThat(refused(guard(start + "rest")).words()).contains(words);
    }

    @Test
    void a_quotation_mark_that_never_closes_is_refused_where_it_opens() throws IOException {
        var refused = refused(guard(REVIEWS + "A2,,\"01/05/2025,PN1\nA3,,02/05/2025,PN1\n"));

        assertThat(refused.words()).isEqualTo("A quotation mark opens a field here and never closes.");
        assertThat(refused.where()).isEqualTo(new Guarded.Where("a.csv", 3, REVIEWS.length() + 4));
    }

    @Test
    void quotes_that_close_are_fine_wherever_they_stand() throws IOException {
        assertThat(guard(REVIEWS + "\"A\"\"2\",\"a,\nb\",5\" x,\"\"\n\"A3\"x\",,,\r\n"))
                .isInstanceOf(Clean.class);
    }

    @Test
    void fields_texts_attributes_and_rows_of_no_decent_size_are_refused() throws IOException {
        var long1 = "x".repeat(1_001);
        for (var hostile : List.of(
                REVIEWS + long1,
                REVIEWS + "\"" + long1 + "\"",
                REVIEWS + ("y".repeat(900) + ",").repeat(6),
                "<m>" + long1 + "</m>",
                "<m a='" + long1 + "'/>",
                "<" + long1 + "/>",
                "<m><!--" + long1 + "--></m>",
                "<m><![CDATA[" + "<".repeat(1_001) + "]]></m>",
                "<m>" + "a<!-- -->".repeat(1_001) + "</m>",
                "<M><C><Child>" + "<a>bb</a>".repeat(600) + "</Child></C></M>",
                "<a>".repeat(7) + "</a>".repeat(7))) {
            assertThat(Returns.guard(Parcel.of(file("a.csv", hostile)), SMALL))
                    .as(hostile.substring(0, 45))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void more_names_of_elements_than_any_return_has_are_refused() throws IOException {
        var xml = new StringBuilder("<m>");
        for (int i = 0; i < 21; i++) {
            xml.append("<n").append(i).append("/>");
        }

        assertThat(Returns.guard(Parcel.of(file("a.xml", xml + "</m>")), SMALL)).isInstanceOf(Refused.class);
    }

    @Test
    void an_endless_field_is_refused_once_it_is_too_long() throws IOException {
        for (var start : List.of(REVIEWS, "<Message>", "<Message a='", "<", "<Message><!--", REVIEWS + "\"")) {
            var endless = new Endless("xxxxxxxx");
            var bytes = start.getBytes(UTF_8);

            refused(guard(Member.of("a.csv", () -> new SequenceInputStream(new ByteArrayInputStream(bytes), endless))));

            assertThat(endless.given()).as(start).isBetween(9_000_000L, 11_000_000L);
        }
    }

    @Test
    void a_census_cut_anywhere_after_its_first_tag_is_truncated_and_never_refused() throws IOException {
        var census = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Message><Header a='b'/><!-- \u00E9 --><?pi x?>"
                + "<Children><Child><a>Zo\u00EB &amp; &#233;</a><b><![CDATA[x]]></b></Child></Children></Message>";
        var bytes = census.getBytes(UTF_8);
        for (int cut = census.indexOf("<Message>") + 9; cut < bytes.length; cut++) {
            var guarded = guard(file("census.xml", Arrays.copyOf(bytes, cut)));

            assertThat(guarded).as(new String(bytes, 0, cut, UTF_8)).isInstanceOf(Truncated.class);
            assertThat(((Truncated) guarded).where().offset()).isEqualTo(cut);
        }
        assertThat(guard(file("census.xml", bytes))).isInstanceOf(Clean.class);
    }

    @Test
    void what_systems_leave_in_folders_is_passed_over() throws IOException {
        assertThat(names(guard(
                        file(".DS_Store", new byte[] {0, 0, 1}),
                        file("sub/Thumbs.db", new byte[] {0}),
                        file("__MACOSX/Reviews.csv", new byte[] {0}),
                        file("Reviews.csv", REVIEWS))))
                .containsExactly("Reviews.csv");
    }

    @Test
    void any_text_may_lie_beside_the_tables() throws IOException {
        assertThat(guard(file("notes.txt", "He said,\"hello"), file("return.json", "{}"), file("empty.csv", "")))
                .isInstanceOf(Clean.class);
    }

    @Test
    void a_table_is_held_to_csv_whatever_it_is_called() throws IOException {
        refused(guard(file("notes.txt", REVIEWS + "\"")));
    }

    /** Gives the same text for ever, and counts. */
    private static final class Endless extends InputStream {
        private final byte[] text;
        private long given;

        private Endless(String text) {
            this.text = text.getBytes(UTF_8);
        }

        long given() {
            return given;
        }

        @Override
        public int read() {
            return text[(int) (given++ % text.length)];
        }

        @Override
        public int read(byte[] into, int off, int len) {
            for (int i = off; i < off + len; i++) {
                into[i] = (byte) read();
            }
            return len;
        }
    }
}
