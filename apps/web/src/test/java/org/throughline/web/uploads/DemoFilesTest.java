package org.throughline.web.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.web.journeys.JourneysTest;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

class DemoFilesTest extends JourneysTest {

    @BeforeEach
    void twoReturns() {
        file("demo/cin.xml", """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel>
                <LEA>301</LEA></Source></Header><Children><Child><ChildIdentifiers><LAchildID>D1</LAchildID>
                <PersonBirthDate>2015-02-03</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                <CINdetails><CINreferralDate>2025-05-01</CINreferralDate></CINdetails></Child></Children></Message>
                """);
        file("demo/ssd/ssd_person.csv", "pers_person_id,pers_forename,pers_surname,pers_dob\nD1,Dora,Day,2015-02-03\n");
    }

    private void start(Path demo) throws IOException {
        new DemoFiles(loads, demo.toString()).load();
    }

    @Test
    void each_return_goes_through_the_pipeline_of_real_files() throws Exception {
        start(folder.resolve("demo"));

        assertThat(loads.list()).hasSize(2).allSatisfy(load -> {
            assertThat(load.by()).isEqualTo("demonstration");
            assertThat(load.report().facts().added()).isPositive();
        });
        assertThat(live()).anyMatch(line -> line.contains("Dora"));
    }

    @Test
    void a_second_start_loads_nothing() throws Exception {
        start(folder.resolve("demo"));
        var before = live();

        start(folder.resolve("demo"));

        assertThat(loads.list()).hasSize(2);
        assertThat(live()).isEqualTo(before);
    }

    @Test
    void a_first_start_that_was_cut_short_is_finished_by_the_next() throws Exception {
        var half = Files.createDirectory(folder.resolve("half"));
        Files.copy(folder.resolve("demo/cin.xml"), half.resolve("cin.xml"));
        start(half);

        start(folder.resolve("demo"));

        assertThat(loads.list()).hasSize(2);
        assertThat(live()).anyMatch(line -> line.contains("Dora"));
    }

    @Test
    void a_councils_own_files_are_never_mixed_with_the_demonstration() throws Exception {
        loads.load(LoadRequest.of(Actor.system("os:maria"), folder.resolve("demo/cin.xml")), Progress.SILENT);

        start(folder.resolve("demo"));

        assertThat(loads.list()).hasSize(1);
    }

    @Test
    void without_a_demonstration_nothing_happens() throws Exception {
        new DemoFiles(loads, "").load();

        assertThat(loads.list()).isEmpty();
    }
}
