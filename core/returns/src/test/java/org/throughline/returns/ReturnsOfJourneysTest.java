package org.throughline.returns;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.file;
import static org.throughline.returns.Handed.read;
import static org.throughline.returns.Handed.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.journey.CareFact.CareReviewHeld;
import org.throughline.journey.CareFact.EpisodeOfCareEnded;
import org.throughline.journey.Collection;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.IdentifierKind;
import org.throughline.journey.Journey;
import org.throughline.journey.Line;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.cin.CinHeader;
import org.throughline.returns.cin.CinReturn;
import org.throughline.returns.cin.CinWriter;
import org.throughline.returns.parcel.Parcel;
import org.throughline.returns.ssda903.Row;
import org.throughline.returns.ssda903.Ssda903Return;
import org.throughline.returns.ssda903.Ssda903Xml;
import org.throughline.returns.ssda903.Ssda903XmlWriter;
import org.throughline.returns.ssda903.Table;

/** What of a journey belongs to a year's return: what the year's file says, what goes on into it, what people typed. */
class ReturnsOfJourneysTest {

    private static final LocalDate LATER = LocalDate.of(2030, 1, 1);
    private static final Line CHILD = Line.child(Collection.CIN, "A1");
    private static final Line IN_CARE = Line.child(Collection.SSDA903, "A1");

    private static Read census(int year, String... episodes) {
        return read("cin.xml", """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%1$d</Year>
                <ReferenceDate>%1$d-03-31</ReferenceDate></CollectionDetails><Source><LEA>301</LEA></Source></Header>
                <Children><Child><ChildIdentifiers><LAchildID>A1</LAchildID><PersonBirthDate>2015-05-06</PersonBirthDate>
                <Sex>F</Sex></ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
                %2$s</Child></Children></Message>
                """.formatted(year, String.join("", episodes)));
    }

    private static String episode(String referral, String closure, String rest) {
        var closed = closure.isEmpty()
                ? ""
                : "<CINclosureDate>" + closure + "</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>";
        return "<CINdetails><CINreferralDate>" + referral + "</CINreferralDate>" + closed + rest
                + "<ReferralNFA>false</ReferralNFA></CINdetails>";
    }

    private static List<String> referrals(Optional<CinChild> child) {
        return child.stream()
                .flatMap(found -> found.episodes().stream())
                .map(episode -> episode.referralDate().text() + " to "
                        + episode.closureDate().text())
                .toList();
    }

    @ParameterizedTest(name = "referred {0}, closed {1}: in the census of the next year {2}")
    @CsvSource({
        "2025-05-02,, true",
        "2025-05-02, 2026-03-30, false",
        "2025-05-02, 2026-03-31, false",
        "2024-05-02,, true",
    })
    void an_episode_that_is_open_at_the_end_of_a_year_stands_in_the_next_years_census(
            String referral, String closure, boolean goesOn) {
        var journey = Journeys.of(census(2026, episode(referral, closure == null ? "" : closure, "")))
                .one();

        assertThat(CinReturn.of(journey, 2027, LATER, 1).isPresent()).isEqualTo(goesOn);
    }

    @Test
    void of_an_episode_that_goes_on_only_what_was_not_over_goes_on_with_it() {
        var journey = Journeys.of(census(2026, episode("2025-05-02", "", """
                                <Assessments><AssessmentActualStartDate>2025-05-03</AssessmentActualStartDate>
                                <AssessmentAuthorisationDate>2025-06-03</AssessmentAuthorisationDate></Assessments>
                                <Assessments><AssessmentActualStartDate>2026-03-03</AssessmentActualStartDate></Assessments>
                                <Section47><S47ActualStartDate>2025-05-03</S47ActualStartDate></Section47>
                                """))).one();

        var episode =
                CinReturn.of(journey, 2027, LATER, 1).orElseThrow().episodes().getFirst();

        assertThat(episode.assessments())
                .extracting(assessment -> assessment.start().text())
                .containsExactly("2026-03-03");
        assertThat(episode.enquiries()).isEmpty();
    }

    @Test
    void a_years_own_census_speaks_alone_for_that_year_and_an_earlier_year_is_written_as_it_was() {
        var journey = Journeys.of(
                        census(2025, episode("2024-05-02", "", "")),
                        census(2026, episode("2024-05-02", "2025-06-07", ""), episode("2025-12-01", "", "")))
                .one();

        assertThat(referrals(CinReturn.of(journey, 2025, LATER, 1))).containsExactly("2024-05-02 to ");
        assertThat(referrals(CinReturn.of(journey, 2026, LATER, 1)))
                .containsExactly("2024-05-02 to 2025-06-07", "2025-12-01 to ");
        assertThat(referrals(CinReturn.of(journey, 2027, LATER, 1))).containsExactly("2025-12-01 to ");
    }

    @Test
    void what_a_later_census_left_out_does_not_go_on() {
        var journey = Journeys.of(
                        census(2025, episode("2024-05-02", "", ""), episode("2024-06-03", "", "")),
                        census(2026, episode("2024-06-03", "", "")))
                .one();

        assertThat(referrals(CinReturn.of(journey, 2027, LATER, 1))).containsExactly("2024-06-03 to ");
    }

    @Test
    void a_header_alone_is_written_for_its_own_year_though_a_later_return_states_the_same() {
        var journey = Journeys.of(
                        care(2026, table(Table.HEADER, "A1,F,06/05/2015,WBRI,,,")),
                        care(2027, table(Table.HEADER, "A1,F,06/05/2015,WBRI,,,")))
                .one();

        assertThat(lines(journey, 2026)).containsExactly("Header: A1,F,06/05/2015,WBRI,,,");
        assertThat(lines(journey, 2028)).isEmpty();
    }

    @Test
    void a_pupil_number_that_somebody_typed_takes_the_place_of_the_reason_for_having_none() {
        var journey = Journeys.of(read("cin.xml", """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><LEA>301</LEA></Source></Header>
                <Children><Child><ChildIdentifiers><LAchildID>A1</LAchildID><UPNunknown>UN3</UPNunknown>
                <PersonBirthDate>2015-05-06</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                <CINdetails><CINreferralDate>2025-05-02</CINreferralDate></CINdetails></Child></Children></Message>
                """));
        assertThat(CinReturn.of(journey.one(), 2026, LATER, 1)
                        .orElseThrow()
                        .identifiers()
                        .upnUnknown()
                        .text())
                .isEqualTo("UN3");

        journey.typed(CHILD, "identity/UPN", When.UNDATED, new Identified(IdentifierKind.UPN, "V288522535483"));

        var identifiers =
                CinReturn.of(journey.one(), 2026, LATER, 1).orElseThrow().identifiers();
        assertThat(identifiers.upn().text()).isEqualTo("V288522535483");
        assertThat(identifiers.upnUnknown().isBlank()).isTrue();
    }

    @Test
    void what_somebody_typed_stands_in_place_of_what_the_file_says_under_the_same_key() {
        var referral = new ThingId("referral/2025-05-02");
        var journey = Journeys.of(census(2026, episode("2025-05-02", "", "")))
                .typed(CHILD, "identity/born", When.on(LocalDate.of(2015, 5, 7)), new Born())
                .typed(
                        CHILD,
                        referral.value() + "/closed",
                        When.on(LocalDate.of(2026, 2, 3)),
                        new CaseClosed(referral, "RC7"))
                .one();

        var child = CinReturn.of(journey, 2026, LATER, 1);

        assertThat(child.orElseThrow().identifiers().birthDate().text()).isEqualTo("2015-05-07");
        assertThat(referrals(child)).containsExactly("2025-05-02 to 2026-02-03");
        assertThat(CinReturn.of(journey, 2027, LATER, 1)).isEmpty();
    }

    @Test
    void in_the_middle_of_the_year_what_is_to_come_is_not_there_yet() {
        var journey = Journeys.of(census(2026, episode("2025-05-02", "2025-12-24", ""), episode("2026-02-03", "", "")))
                .one();

        assertThat(referrals(CinReturn.of(journey, 2026, LocalDate.of(2025, 12, 23), 1)))
                .containsExactly("2025-05-02 to ");
    }

    @Test
    void to_2023_24_the_sex_is_a_digit_in_an_element_of_its_own() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var header = CinHeader.of("301", 2024, "Throughline", LocalDateTime.of(2024, 5, 1, 9, 0));
        try (var writer = new CinWriter(bytes, header)) {
            writer.write(CinReturn.of(
                            Journeys.of(census(2024, episode("2023-05-02", "", "")))
                                    .one(),
                            2024,
                            LATER,
                            1)
                    .orElseThrow());
        }

        assertThat(bytes.toString(UTF_8))
                .contains("<GenderCurrent>2</GenderCurrent>")
                .doesNotContain("<Sex>");
    }

    private static Read care(int year, String... tables) {
        var files = new ArrayList<>(
                List.of(file("return.json", "{\"collection_year\": \"" + year + "\", \"local_authority\": \"E1\"}")));
        for (var table : tables) {
            files.add(file(files.size() + ".csv", table));
        }
        return read(new Parcel("care", files));
    }

    private static String table(Table table, String... rows) {
        return String.join(",", table.columns()) + "\n" + String.join("\n", rows) + "\n";
    }

    private static List<String> lines(Journey journey, int year) {
        return Ssda903Return.of(journey, year, LATER).stream()
                .map(row -> row.table().title() + ": " + String.join(",", row.cells()))
                .toList();
    }

    private static final Read LAST_YEAR = care(
            2026,
            table(Table.HEADER, "A1,F,06/05/2015,WBRI,V288522535483,,"),
            table(
                    Table.EPISODES,
                    "A1,02/05/2024,S,C1,N1,U4,PR1,07/07/2025,X1,CARPL,,,",
                    "A1,07/07/2025,P,C1,N1,U4,PR1,,,,,,"),
            table(Table.REVIEWS, "A1,06/05/2015,01/06/2025,PN1"),
            table(Table.MISSING, "A1,06/05/2015,M,01/06/2025,02/06/2025", "A1,06/05/2015,M,30/03/2026,"),
            table(Table.OC2, "A1,06/05/2015,12,,0,,1,1,1,0,,"),
            table(Table.PLACED_ADOPTION, "A1,06/05/2015,01/02/2026,,"));

    @Test
    void the_next_years_return_begins_with_what_was_open_at_the_end_of_the_last() {
        assertThat(lines(Journeys.of(LAST_YEAR).one(), 2027))
                .containsExactlyInAnyOrder(
                        "Header: A1,F,06/05/2015,WBRI,V288522535483,,",
                        "Episodes: A1,07/07/2025,P,C1,N1,U4,PR1,,,,,,",
                        "Missing: A1,06/05/2015,M,30/03/2026,",
                        "PlacedAdoption: A1,06/05/2015,01/02/2026,,");
    }

    @Test
    void what_is_typed_in_the_year_stands_in_its_return_and_in_no_other() {
        var episode = new ThingId("care/2025-07-07");
        var journey = Journeys.of(LAST_YEAR)
                .typed(IN_CARE, "care-review/2026-09-01", When.on(LocalDate.of(2026, 9, 1)), new CareReviewHeld("PN1"))
                .typed(
                        IN_CARE,
                        episode.value() + "/ended",
                        When.on(LocalDate.of(2026, 10, 1)),
                        new EpisodeOfCareEnded(episode, "E4A", ""))
                .one();

        assertThat(lines(journey, 2027))
                .contains(
                        "Reviews: A1,06/05/2015,01/09/2026,PN1",
                        "Episodes: A1,07/07/2025,P,C1,N1,U4,PR1,01/10/2026,E4A,,,,");
        assertThat(lines(journey, 2026)).noneMatch(line -> line.contains("2026,PN1") || line.contains("01/10/2026"));
        assertThat(Ssda903Return.of(journey, 2028, LATER))
                .extracting(Row::table)
                .doesNotContain(Table.EPISODES, Table.REVIEWS);
    }

    @Test
    void to_2023_24_the_sex_of_the_903_is_a_digit_too() {
        assertThat(lines(
                        Journeys.of(care(
                                        2023,
                                        table(Table.HEADER, "A1,1,06/05/2015,WBRI,,,"),
                                        table(Table.EPISODES, "A1,02/05/2022,S,C1,N1,U4,PR1,,,,,,")))
                                .one(),
                        2025))
                .contains("Header: A1,M,06/05/2015,WBRI,,,");
    }

    @Test
    void orders_to_deprive_of_liberty_are_in_the_return_from_2026_27() {
        assertThat(Ssda903Return.tables(2026)).doesNotContain(Table.DOLO);
        assertThat(Ssda903Return.tables(2027)).contains(Table.DOLO).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1-60", "v2-300", "v3-1000"})
    void the_xml_form_holds_every_row_that_has_an_answer(String name) throws IOException {
        var read = read(vector("ssda903/" + name));
        var children = Journeys.of(read).all().values().stream()
                .map(journey -> Ssda903Return.of(journey, read.stated().year(), LATER))
                .filter(rows -> rows.stream().anyMatch(row -> row.table() == Table.HEADER))
                .toList();
        var bytes = new ByteArrayOutputStream();
        var written = new ArrayList<String>();
        try (var writer = new Ssda903XmlWriter(bytes)) {
            for (var rows : children) {
                var left = writer.write(rows);
                for (var row : rows) {
                    if (!left.remove(row) && isAnswered(row)) {
                        written.add(row.table() + " " + withTheOneBirthDate(row, rows));
                    }
                }
            }
        }

        var again = new ArrayList<String>();
        Ssda903Xml.eachChild(
                file("r.xml", bytes.toByteArray()),
                (rows, _) -> rows.forEach(row -> again.add(row.table() + " " + row.cells())));

        assertThat(again).containsExactlyInAnyOrderElementsOf(written);
    }

    /** The XML form has one birth date for a child, also where a year's row gave another. */
    private static List<String> withTheOneBirthDate(Row row, List<Row> rows) {
        if (row.table() != Table.OC2 && row.table() != Table.OC3) {
            return row.cells();
        }
        var header = rows.stream()
                .filter(it -> it.table() == Table.HEADER)
                .findFirst()
                .orElseThrow();
        var cells = new ArrayList<>(row.cells());
        cells.set(
                row.table().columns().indexOf("DOB"),
                header.cells().get(Table.HEADER.columns().indexOf("DOB")));
        return cells;
    }

    private static boolean isAnswered(Row row) {
        return row.table() == Table.HEADER
                || row.table() == Table.EPISODES
                || row.table() == Table.UASC
                || row.cells().subList(2, row.cells().size()).stream().anyMatch(cell -> !cell.isEmpty());
    }
}
