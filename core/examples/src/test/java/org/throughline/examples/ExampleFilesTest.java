package org.throughline.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.examples.cases.Case;
import org.throughline.journey.CareFact.EpisodeOfCareStarted;
import org.throughline.journey.Collection;
import org.throughline.journey.Fact;
import org.throughline.journey.IdentityFact.BirthExpected;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.InvolvementFact.InvolvementStarted;
import org.throughline.journey.Line;
import org.throughline.journey.ProtectionFact.ConferenceTargetStated;
import org.throughline.journey.RouteFact.UnaccompaniedCeased;
import org.throughline.journey.Statement;
import org.throughline.journey.VisitFact.VisitMade;
import org.throughline.journey.WorkforceFact.TeamFormed;
import org.throughline.journey.WorkforceFact.WorkerEntered;
import org.throughline.returns.cin.CinCensus;
import org.throughline.returns.cin.CinChild;
import org.throughline.returns.cin.CinWriter;
import org.throughline.returns.parcel.Member;
import org.throughline.returns.reading.Form;
import org.throughline.returns.reading.Listing;

class ExampleFilesTest {

    private static final Made MADE = Made.of(1_500, 12);
    private static final Made.Read READ = MADE.read();

    @Test
    void the_same_recipe_gives_the_same_bytes() {
        assertThat(Made.of(300, 5).files())
                .containsExactlyEntriesOf(Made.of(300, 5).files());
    }

    @Test
    void another_seed_gives_other_children_in_every_file_about_children() {
        var one = Made.of(300, 5);
        var other = Made.of(300, 6);

        assertThat(one.files().keySet()).isEqualTo(other.files().keySet());
        for (var name : Set.of("cin-2026.xml", "ssda903-2026/Header.csv", "ssd/ssd_person.csv", "allocations.csv")) {
            assertThat(one.text(name)).isNotEqualTo(other.text(name));
        }
    }

    @Test
    void every_file_is_recognised_and_every_value_in_it_understood() {
        assertThat(READ.notUnderstood()).isEmpty();
        assertThat(READ.returns())
                .extracting(found -> found.form() + " " + found.stated().authority() + " "
                        + found.stated().year())
                .containsExactlyInAnyOrder(
                        Form.CIN_CENSUS + " 990 2026",
                        Form.CIN_CENSUS + " 990 2027",
                        Form.SSDA903_TABLES + " E10000990 2026",
                        Form.SSDA903_TABLES + " E10000990 2027",
                        Form.SSD_TABLES + "  0",
                        Form.ALLOCATIONS + "  0");
    }

    @Test
    void there_are_as_many_children_as_were_asked_for_the_same_ones_in_all_the_collections() {
        var ssd = lines(Collection.SSD);
        assertThat(ssd).hasSize(1_500);
        assertThat(lines(Collection.CIN)).isEqualTo(ssd);
        assertThat(lines(Collection.SSDA903)).isNotEmpty().isSubsetOf(ssd);
        assertThat(lines(Collection.ALLOCATIONS)).isNotEmpty().isSubsetOf(ssd);
    }

    @Test
    void a_child_was_born_on_one_day_in_all_the_collections() {
        var births = READ.statements().stream()
                .filter(statement -> statement.fact() instanceof Born)
                .collect(Collectors.groupingBy(
                        statement -> statement.line().key(),
                        Collectors.mapping(Statement::happened, Collectors.toSet())));

        assertThat(births.values()).allMatch(days -> days.size() == 1);
    }

    @Test
    void nothing_in_the_files_happened_after_the_day_they_were_made() {
        assertThat(READ.statements())
                .filteredOn(statement -> !isMeantForALaterDay(statement.fact()))
                .allMatch(statement -> statement.happened().isKnownBy(Made.AS_AT), "known by then");
    }

    /** A target day, a birth that is expected, and the eighteenth birthday of a child who came alone. */
    private static boolean isMeantForALaterDay(Fact fact) {
        return fact instanceof ConferenceTargetStated
                || fact instanceof UnaccompaniedCeased
                || fact instanceof BirthExpected;
    }

    @Test
    void every_visit_and_every_episode_of_care_of_the_lives_stands_in_the_files() {
        var told = new HashSet<String>();
        int[] visits = new int[1];
        var first = MADE.recipe().window().first();
        InventedAuthority.of(MADE.recipe()).eachCase(of -> {
            visits[0] += (int) of.visits().stream()
                    .filter(visit -> !visit.on().isAfter(Made.AS_AT))
                    .count();
            told.addAll(careOf(of, first));
        });

        assertThat(of(VisitMade.class)).hasSize(visits[0]);
        assertThat(of(EpisodeOfCareStarted.class).stream()
                        .map(statement -> statement.line().key() + " "
                                + statement.happened().day().orElseThrow())
                        .collect(Collectors.toSet()))
                .isEqualTo(told);
    }

    private static Set<String> careOf(Case of, LocalDate first) {
        var episodes = new HashSet<String>();
        var id = of.life().child().id();
        of.life().care().stream()
                .flatMap(care -> care.episodes().stream())
                .filter(episode -> !episode.started().isAfter(Made.AS_AT)
                        && !episode.ended().isBefore(first))
                .forEach(episode -> episodes.add(id + " " + episode.started()));
        of.life().shortBreaks().stream()
                .filter(stay ->
                        !stay.started().isAfter(Made.AS_AT) && !stay.ended().isBefore(first))
                .forEach(stay -> episodes.add(id + " " + stay.started()));
        return episodes;
    }

    @Test
    void every_worker_who_is_given_a_child_and_every_team_of_theirs_is_in_the_files() {
        var involved = READ.statements().stream()
                .filter(statement -> statement.line().collection() == Collection.SSD)
                .map(Statement::fact)
                .filter(InvolvementStarted.class::isInstance)
                .map(InvolvementStarted.class::cast)
                .toList();

        assertThat(lineKeys(WorkerEntered.class))
                .containsAll(involved.stream().map(InvolvementStarted::worker).toList());
        assertThat(lineKeys(TeamFormed.class))
                .containsAll(involved.stream().map(InvolvementStarted::team).toList());
    }

    @ParameterizedTest
    @CsvSource({"cin-2026.xml", "cin-2027.xml"})
    void a_census_that_is_read_and_written_again_is_the_same(String name) throws IOException {
        var census = CinCensus.in(Member.of(name, () -> new ByteArrayInputStream(MADE.file(name))))
                .orElseThrow();
        var children = new ArrayList<CinChild>();
        census.rows(Listing.unheard(), children::add);
        var again = new ByteArrayOutputStream();
        try (var writer = new CinWriter(again, census.header())) {
            for (var child : children) {
                writer.write(child);
            }
        }

        assertThat(again.toByteArray()).isEqualTo(MADE.file(name));
    }

    @Test
    void only_the_collections_that_are_asked_for_are_written() {
        var recipe = new Recipe(Council.VALESHIRE, 5, 50, Made.AS_AT);

        assertThat(Made.of(recipe, EnumSet.of(Collection.CIN)).files())
                .containsOnlyKeys("cin-2026.xml", "cin-2027.xml");
        assertThat(Made.of(recipe, EnumSet.of(Collection.ALLOCATIONS)).files()).containsOnlyKeys("allocations.csv");
    }

    @Test
    void what_speaks_of_a_whole_year_is_told_when_the_year_is_over() {
        var lastDay = new Recipe(Council.VALESHIRE, 5, 50, LocalDate.of(2026, 3, 31));

        assertThat(MADE.files()).containsKey("ssda903-2026/OC2.csv").doesNotContainKey("ssda903-2027/OC2.csv");
        assertThat(Made.of(lastDay, EnumSet.of(Collection.SSDA903)).files()).containsKey("ssda903-2026/OC2.csv");
    }

    @Test
    void another_council_has_files_of_its_own() {
        var council = new Council("Marrowshire", "MW", "991", "E10000991");
        var made = Made.of(new Recipe(council, 5, 50, Made.AS_AT), Made.ALL);

        assertThat(made.text("cin-2026.xml")).contains("<LEA>991</LEA>").contains("<LAchildID>MW");
        assertThat(made.text("ssda903-2026/return.json")).contains("E10000991");
        assertThat(made.text("ssd/ssd_department.csv")).contains("Marrowshire children's services");
    }

    @Test
    void days_without_a_calendar_and_numbers_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new Recipe(Council.VALESHIRE, 1, 10, LocalDate.of(2023, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Recipe(Council.VALESHIRE, 1, 0, Made.AS_AT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Council("Marrowshire", "mw", "991", "E10000991"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> lines(Collection collection) {
        return READ.statements().stream()
                .map(Statement::line)
                .filter(line -> line.collection() == collection && line.kind() == Line.Kind.CHILD)
                .map(Line::key)
                .collect(Collectors.toSet());
    }

    private static Set<String> lineKeys(Class<? extends Fact> type) {
        return of(type).stream().map(statement -> statement.line().key()).collect(Collectors.toSet());
    }

    private static List<Statement> of(Class<? extends Fact> type) {
        return READ.statements().stream()
                .filter(statement -> type.isInstance(statement.fact()))
                .toList();
    }
}
