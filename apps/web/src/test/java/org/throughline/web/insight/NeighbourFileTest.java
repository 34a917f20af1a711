package org.throughline.web.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.calendar.WorkingDays;
import org.throughline.measures.Measures;
import org.throughline.measures.counting.Measure;
import org.throughline.measures.counting.MeasureCode;
import org.throughline.web.pages.SentFile;

class NeighbourFileTest {

    private static final Set<MeasureCode> MEASURES = Measures.with(WorkingDays.england()).all().stream()
            .map(Measure::code)
            .collect(Collectors.toSet());

    @Test
    void figures_are_read_whatever_the_order_of_the_columns() throws IOException {
        var read = (NeighbourFile.Read) read("""
                \uFEFFYear,Value,Authority,Measure,Note
                2025,21.4%,"Northfield, City of",ref-re,first
                2024/25,3,Southmoor,CPP-2ND,

                2025,c,Southmoor,REF-RE,suppressed
                """);

        assertThat(read.lines())
                .extracting(it -> it.authority() + " " + it.measure() + " " + it.year() + " " + it.value())
                .containsExactly("Northfield, City of REF-RE 2025 21.4", "Southmoor CPP-2ND 2024-25 3");
        assertThat(read.without()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
              Northfield,NONE,2025,1     | Line 2 names the measure “NONE”
              ,REF-RE,2025,1             | Line 2 has no authority
              Northfield,REF-RE,last,1   | Line 2 has the year “last”. Write 2025, or 2024-25
              Northfield,REF-RE,2025,ten | Line 2 has the value “ten”, which is not a number
            """)
    void a_line_that_is_wrong_is_named_with_what_to_do(String line, String words) throws IOException {
        var wrong = (NeighbourFile.Wrong) read("authority,measure,year,value\n" + line + "\n");

        assertThat(wrong.errors()).singleElement().asString().startsWith(words);
    }

    @Test
    void the_same_figure_twice_is_wrong() throws IOException {
        var wrong = (NeighbourFile.Wrong) read("""
                authority,measure,year,value
                Northfield,REF-RE,2025,1
                Northfield,REF-RE,2025,2
                """);

        assertThat(wrong.errors()).containsExactly("Line 3 repeats line 2: the same authority, measure and year");
    }

    @Test
    void of_many_errors_the_first_are_told_and_the_others_counted() throws IOException {
        var wrong = (NeighbourFile.Wrong) read("authority,measure,year,value\n" + "A,B,C,D\n".repeat(40));

        assertThat(wrong.errors()).hasSize(20);
        assertThat(wrong.more()).isGreaterThan(100);
    }

    @Test
    void a_file_that_is_none_of_this_is_refused_in_words() throws IOException {
        assertThat(((NeighbourFile.Wrong) read("council;indicator\n1;2\n"))
                        .errors()
                        .getFirst())
                .contains("Missing: authority, measure, year, value");
        assertThat(read("authority,measure,year,value\n")).isInstanceOf(NeighbourFile.Wrong.class);
        assertThat(read("")).isInstanceOf(NeighbourFile.Wrong.class);
        assertThat(read("%PDF-1.7\n\u0000\u0001")).isInstanceOf(NeighbourFile.Wrong.class);
    }

    private static NeighbourFile read(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return NeighbourFile.read(new SentFile("figures.csv", () -> new ByteArrayInputStream(bytes)), MEASURES);
    }
}
