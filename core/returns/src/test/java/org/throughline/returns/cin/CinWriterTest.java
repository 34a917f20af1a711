package org.throughline.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.Statement;
import org.throughline.returns.Handed;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.xml.Value;

class CinWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"cin/cin-a60.xml", "cin/cin-b300.xml", "cin/cin-c1000.xml", "cin/edges-cin.xml"})
    void a_census_that_is_written_again_states_the_same(String name) throws IOException {
        var vector = Handed.vector(name);
        var file = vector.members().getFirst();

        assertThat(stated(Handed.read(name, again(file)).statements()))
                .isNotEmpty()
                .isEqualTo(stated(Handed.read(vector).statements()));
    }

    @Test
    void text_that_looks_like_markup_comes_back_as_it_stood() throws IOException {
        var source = "<a> & 'b'\r\n\"c\" \u00e9\ud83d\ude00";
        var child = CinCensusSamples.child(source);
        var written = written(List.of(child));

        var read = CinCensus.in(Handed.file("cin.xml", written)).orElseThrow();
        var children = new ArrayList<CinChild>();
        read.rows(Listing.unheard(), children::add);

        assertThat(children).hasSize(1);
        assertThat(children.getFirst().episodes().getFirst().referralSource().text())
                .isEqualTo(source);
    }

    @Test
    void the_header_says_whose_return_it_is_and_when_it_was_made_to_the_second() throws IOException {
        assertThat(written(List.of()))
                .contains("<Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate>")
                .contains("<LEA>990</LEA>")
                .contains("<DateTime>2026-05-01T09:00:00</DateTime>");
    }

    @Test
    void an_element_that_is_blank_is_left_out() throws IOException {
        assertThat(written(List.of(CinCensusSamples.child("1A"))))
                .contains("<ReferralSource>1A</ReferralSource>")
                .doesNotContain("PrimaryNeedCode")
                .doesNotContain("Disabilities");
    }

    /**
     * All but the line of the file, which is another, and the content that a child without an identifier is known by,
     * which changes with a blank element left out.
     */
    private static List<String> stated(List<Statement> statements) {
        return statements.stream()
                .map(statement -> statement.line()
                        + " " + statement.scope()
                        + " " + statement.key()
                        + " " + statement.happened()
                        + " " + statement.fact())
                .map(text -> text.replaceAll("no-id/[0-9a-f]{16}", "no-id"))
                .toList();
    }

    private static String again(Member file) throws IOException {
        var census = CinCensus.in(file).orElseThrow();
        var children = new ArrayList<CinChild>();
        census.rows(Listing.unheard(), children::add);
        return written(census.header(), children);
    }

    private static String written(List<CinChild> children) throws IOException {
        return written(CinHeader.of("990", 2026, "test", LocalDateTime.of(2026, 5, 1, 9, 0)), children);
    }

    private static String written(CinHeader header, List<CinChild> children) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CinWriter(bytes, header)) {
            for (var child : children) {
                writer.write(child);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The least that a child of a census can be. */
    private static final class CinCensusSamples {

        static CinChild child(String source) {
            return new CinChild(
                    1,
                    0,
                    new CinChild.Identifiers(
                            Value.of("VS1"),
                            Value.BLANK,
                            Value.BLANK,
                            Value.of("UN1"),
                            Value.of("2020-01-02"),
                            Value.BLANK,
                            Value.of("F"),
                            Value.BLANK,
                            Value.BLANK),
                    new CinChild.Characteristics(Value.of("WBRI"), List.of()),
                    List.of(new CinChild.Episode(
                            0,
                            Value.of("2025-05-01"),
                            Value.of(source),
                            Value.BLANK,
                            Value.BLANK,
                            Value.BLANK,
                            Value.BLANK,
                            List.of(),
                            List.of(),
                            List.of(),
                            Value.of("true"),
                            List.of(),
                            List.of())));
        }
    }
}
