package org.throughline.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.read;
import static org.throughline.returns.Handed.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.Line;
import org.throughline.journey.Statement;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.allocations.AllocationRow;
import org.throughline.returns.allocations.AllocationsWriter;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.cin.CinChildren;
import org.throughline.returns.cin.CinWriter;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.reading.Listing;
import org.throughline.returns.ssd.SsdRow;
import org.throughline.returns.ssd.SsdRows;
import org.throughline.returns.ssd.SsdTable;
import org.throughline.returns.ssd.SsdWriter;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Rows;
import org.throughline.returns.ssda903.Ssda903Writer;
import org.throughline.returns.ssda903.Table;

/** What is read, written and read again says the same. */
class RoundTripTest {

    /** Everything stated but the line of the file. */
    private static List<String> said(Read read) {
        return read.statements().stream()
                .map(each ->
                        each.line() + " " + each.scope() + " " + each.key() + " " + each.happened() + " " + each.fact())
                .toList();
    }

    private static Map<Line, List<Statement>> byLine(List<Statement> statements) {
        var lines = new LinkedHashMap<Line, List<Statement>>();
        for (var statement : statements) {
            lines.computeIfAbsent(statement.line(), _ -> new ArrayList<>()).add(statement);
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(strings = {"cin-a60.xml", "cin-b300.xml", "cin-c1000.xml", "edges-cin.xml"})
    void a_census_made_of_its_own_facts_states_the_same(String name) throws IOException {
        var parcel = vector("cin/" + name);
        var census = CinCensus.in(parcel.members().getFirst()).orElseThrow();
        var read = read(parcel);
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CinWriter(bytes, census.header())) {
            int number = 0;
            for (var statements : byLine(read.statements()).values()) {
                writer.write(CinChildren.of(statements, ++number));
            }
        }

        assertThat(said(read(Parcel.of(file("again.xml", bytes.toByteArray())))))
                .isEqualTo(said(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cin-a60.xml", "cin-b300.xml", "cin-c1000.xml"})
    void a_census_made_of_its_own_rows_keeps_every_element(String name) throws IOException {
        var census = CinCensus.in(vector("cin/" + name).members().getFirst()).orElseThrow();
        var bytes = new ByteArrayOutputStream();
        var children = new ArrayList<CinChild>();
        census.rows(Listing.unheard(), children::add);
        try (var writer = new CinWriter(bytes, census.header())) {
            for (var child : children) {
                writer.write(child);
            }
        }

        assertThat(said(read(Parcel.of(file("again.xml", bytes.toByteArray())))))
                .isEqualTo(said(read(vector("cin/" + name))));
    }

    @Test
    void pre_proceedings_are_written_back_as_they_stood() throws IOException {
        var xml =
                "<Message><Header/><Children><Child><CINdetails><PreProceedingsandFGDM><PPStartDate>2025-01-01</PPStartDate>"
                        + "<Odd><X>1 &amp; 2</X></Odd></PreProceedingsandFGDM></CINdetails></Child></Children></Message>";
        var census = CinCensus.in(file("a.xml", xml)).orElseThrow();
        var bytes = new ByteArrayOutputStream();
        var children = new ArrayList<CinChild>();
        census.rows(Listing.unheard(), children::add);
        try (var writer = new CinWriter(bytes, census.header())) {
            writer.write(children.getFirst());
        }

        assertThat(bytes.toString(UTF_8).replaceAll("\n *", ""))
                .contains(
                        "<PreProceedingsandFGDM><PPStartDate>2025-01-01</PPStartDate><Odd><X>1 &amp; 2</X></Odd></PreProceedingsandFGDM>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-60", "v2-300", "v3-1000", "edges-903"})
    void tables_made_of_their_own_facts_state_the_same(String name) throws IOException {
        var read = read(vector("ssda903/" + name));
        var year = read.stated().year();
        var now = read.statements().stream()
                .filter(statement -> statement.scope().year() == year)
                .toList();
        var rows = new EnumMap<Table, List<Row>>(Table.class);
        for (var line : byLine(now).entrySet()) {
            for (var row : Ssda903Rows.of(line.getKey().key(), line.getValue())) {
                rows.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row);
            }
        }
        var files = new ArrayList<Member>();
        files.add(file("return.json", Ssda903Writer.returnJson(read.stated().authority(), year)));
        for (var table : rows.entrySet()) {
            var bytes = new ByteArrayOutputStream();
            try (var writer = new Ssda903Writer(table.getKey(), bytes)) {
                table.getValue().forEach(writer::write);
            }
            files.add(file(table.getKey().title() + ".csv", bytes.toByteArray()));
        }

        assertThat(said(read(new Parcel("written", files))))
                .containsExactlyInAnyOrderElementsOf(said(new Read(read.stated(), read.tally(), now, List.of())));
    }

    @Test
    void a_dataset_made_of_its_own_facts_states_the_same() throws IOException {
        var tables = Map.of(
                SsdTable.PROFESSIONALS,
                "P1,9001,Priya Shah,SW12345,Social worker,17,Assessment,0.8,N\nP2,,Jo,,,,,,\n",
                SsdTable.DEPARTMENT,
                "T1,North,T0,Assessment\n",
                SsdTable.PERSON,
                "A1,Ann,Lee,F,WBRI,2010-05-06,2010-05-01,2026-01-01,D201118237200,UN1,9434765919,,OLD1,N,GBR,,\n",
                SsdTable.INVOLVEMENTS,
                "I1,A1,P1,Social worker,T1,2025-05-01,2025-09-01,LEFTRL,\nI2,A1,P2,Social worker,T1,2025-09-01,,MANAGE,\n",
                SsdTable.CIN_VISITS,
                "1,A1,2025-05-01,Y,N,\n2,A1,,,,\n",
                SsdTable.CP_VISITS,
                "1,A1,2025-05-01T14:30:00,Y,Y,N,\n",
                SsdTable.CLA_VISITS,
                "1,A1,not a day,Y,Y,\n",
                SsdTable.MISSING,
                "1,A1,2025-05-01T23:10:00,M,2025-05-02T03:00:00,Y,N\n2,A1,2025-06-01,A,,NA,NA\n",
                SsdTable.CARE_LEAVERS,
                "1,A1,Relevant,YES,2025-06-01,T,1,F2,2025-05-01,Sam Roe,T9,P7\n2,A2,,NO,,,,,,,,\n");
        var members = new ArrayList<Member>();
        tables.forEach((table, rows) -> members.add(file(
                table.title() + ".csv",
                String.join(",", table.fields().stream().distinct().toList()) + "\n" + rows)));
        var read = read(new Parcel("ssd", members));
        var rows = new EnumMap<SsdTable, List<SsdRow>>(SsdTable.class);
        for (var line : byLine(read.statements()).entrySet()) {
            for (var row : SsdRows.of(line.getKey().key(), line.getValue())) {
                rows.computeIfAbsent(row.table(), _ -> new ArrayList<>()).add(row);
            }
        }
        var files = new ArrayList<Member>();
        for (var table : rows.entrySet()) {
            var bytes = new ByteArrayOutputStream();
            try (var writer = new SsdWriter(table.getKey(), bytes)) {
                table.getValue().forEach(writer::write);
            }
            files.add(file(table.getKey().title() + ".csv", bytes.toByteArray()));
        }

        assertThat(said(read(new Parcel("written", files)))).containsExactlyInAnyOrderElementsOf(said(read));
    }

    @Test
    void a_list_of_allocations_is_read_as_it_was_written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new AllocationsWriter(bytes)) {
            writer.write(new AllocationRow(
                    0, "A1", "Ann Marie", "van Dijk", "W1", "Jo, B", "Social worker", "North", "2025-05-01", ""));
            writer.write(new AllocationRow(0, "A2", "", "Lee", "", "", "", "", "", ""));
        }
        var read = read(Parcel.of(file("who.csv", bytes.toByteArray())));

        assertThat(read.keys())
                .containsExactly(
                        "identity/LA_CHILD",
                        "identity/name",
                        "involvement/W1/2025-05-01",
                        "identity/LA_CHILD",
                        "identity/name");
        assertThat(Optional.of(read.statements().get(1).fact().toString()))
                .contains("Named[forenames=Ann Marie, surname=van Dijk]");
    }
}
