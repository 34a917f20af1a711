package org.throughline.web.returns;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.journey.Collection;
import org.throughline.journey.PersonId;
import org.throughline.web.TestFolder;
import org.throughline.web.access.Children;
import org.throughline.web.access.TestPeople.Person;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.trail.Actor;

/**
 * A census of the year to 31 March 2026 in which Rosa's assessment began before her referral and Sam's ethnic group is
 * missing, Tess's only finding is a query, and nothing is wrong with Uri; Wren works with Rosa and Sam, Xan with Tess.
 */
@Component
public class SmallReturns {

    public static final int YEAR = 2026;
    public static final ReturnOf CENSUS = new ReturnOf(Collection.CIN, YEAR);
    public static final ReturnOf CARE = new ReturnOf(Collection.SSDA903, YEAR);
    public static final String WREN = "ALLOCATIONS/RT-W1";
    public static final String EAST = "ALLOCATIONS/East";
    public static final String WEST = "ALLOCATIONS/West";

    private final Loads loads;
    private final Runs runs;
    private final Children children;

    SmallReturns(Loads loads, Runs runs, Children children) {
        this.loads = loads;
        this.runs = runs;
        this.children = children;
    }

    public void load() {
        load(census(ROSA, SAM, TESS, URI));
    }

    public void load(String census) {
        try {
            var folder = TestFolder.of("small-returns");
            Files.writeString(folder.resolve("census.xml"), census);
            Files.writeString(folder.resolve("allocations.csv"), """
                    child id,child's name,worker id,worker,role,team,from,to
                    RTROSA,Rosa Reed,RT-W1,Wren Hall,Social worker,East,2025-05-01,
                    RTSAM,Sam Stone,RT-W1,Wren Hall,Social worker,East,2025-05-01,
                    RTTESS,Tess Tully,RT-W2,Xan Moor,Social worker,West,2025-05-01,
                    """);
            load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hal's episode of care ends before it begins; last year he was in care already. */
    public void loadCare() {
        try {
            var folder = TestFolder.of("small-care");
            Files.writeString(folder.resolve("return.json"), "{\"collection_year\": 2026}");
            Files.writeString(folder.resolve("Header.csv"), """
                    CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                    RTHAL,M,06/05/2014,,,,
                    """);
            Files.writeString(folder.resolve("Episodes.csv"), """
                    CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                    RTHAL,07/06/2025,S,C2,N1,U6,PR1,05/06/2025,E4A,,,,SC123456
                    """);
            Files.writeString(folder.resolve("SWEpisodes.csv"), """
                    CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON
                    RTHAL,06/05/2014,RTSW1,07/06/2025,,MANAGE
                    """);
            load(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void load(Path folder) throws IOException {
        var outcome = loads.load(LoadRequest.of(Actor.system("os:test"), folder), Progress.SILENT);
        if (!(outcome instanceof Outcome.Loaded)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    public PersonId child(String name) {
        return children.withId("RT" + name).orElseThrow();
    }

    /** Checks the return and waits for the end. */
    public Run check(Person by, ReturnOf of) {
        return ended(runs.check(new Actor(by.account(), "Test analyst", "Performance analyst"), of)
                .orElseThrow());
    }

    public Run ended(UUID run) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !runs.find(run).orElseThrow().progress().state().isUnderWay());
        return runs.find(run).orElseThrow();
    }

    public static final String ROSA = child("ROSA", "WBRI", "2025-05-01", "2B");
    public static final String SAM = child("SAM", "", "2025-05-06", "2B");
    public static final String TESS = child("TESS", "WBRI", "2025-05-06", "19A");
    public static final String URI = child("URI", "WBRI", "2025-05-06", "2B");

    public static String census(String... children) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
                <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>301</LEA>
                <SoftwareCode>Local</SoftwareCode><Release>1</Release><SerialNo>001</SerialNo>
                <DateTime>2026-05-06T07:08:09</DateTime></Source></Header><Children>
                """ + String.join("", children) + "</Children></Message>\n";
    }

    public static String child(String name, String ethnicity, String assessment, String factor) {
        return """
                <Child><ChildIdentifiers><LAchildID>RT%s</LAchildID><UPNunknown>UN1</UPNunknown>
                <PersonBirthDate>2024-01-02</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                <ChildCharacteristics><Ethnicity>%s</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities>
                </ChildCharacteristics>
                <CINdetails><CINreferralDate>2025-05-02</CINreferralDate><ReferralSource>6</ReferralSource>
                <PrimaryNeedCode>N1</PrimaryNeedCode><CINclosureDate>2025-07-01</CINclosureDate>
                <ReasonForClosure>RC7</ReasonForClosure>
                <Assessments><AssessmentActualStartDate>%s</AssessmentActualStartDate>
                <AssessmentInternalReviewDate>2025-05-20</AssessmentInternalReviewDate>
                <AssessmentAuthorisationDate>2025-06-10</AssessmentAuthorisationDate>
                <FactorsIdentifiedAtAssessment><AssessmentFactors>%s</AssessmentFactors></FactorsIdentifiedAtAssessment>
                </Assessments><ReferralNFA>0</ReferralNFA></CINdetails></Child>
                """.formatted(name, ethnicity, assessment, factor);
    }
}
