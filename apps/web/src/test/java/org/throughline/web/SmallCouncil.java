package org.throughline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.journey.PersonId;
import org.throughline.web.access.Children;
import org.throughline.web.journeys.LoadRequest;
import org.throughline.web.journeys.Loads;
import org.throughline.web.journeys.Outcome;
import org.throughline.web.journeys.Progress;
import org.throughline.web.oversight.CatchingUp;
import org.throughline.web.trail.Actor;

/**
 * A council of a few invented children whose dates lie around today, loaded as files would be: Amira is on a child
 * protection plan, her brother Ben is being assessed, Chloe's assessment is late, Dev is on a child in need plan, nobody
 * works with Ella, Finn's case is closed, Gwen is on a plan, Hal is looked after, and two files disagree about Ivy.
 */
@Component
public class SmallCouncil {

    public static final String PRIYA = "ALLOCATIONS/SC-W1";
    public static final String NORTH = "ALLOCATIONS/North";
    public static final String SOUTH = "ALLOCATIONS/South";

    private static final List<String> NAMES =
            List.of("Amira", "Ben", "Chloe", "Dev", "Ella", "Finn", "Gwen", "Hal", "Ivy");

    private final Loads loads;
    private final CatchingUp catchingUp;
    private final Children children;
    private final Clock clock;

    SmallCouncil(Loads loads, CatchingUp catchingUp, Children children, Clock clock) {
        this.loads = loads;
        this.catchingUp = catchingUp;
        this.children = children;
        this.clock = clock;
    }

    /** The children by first name. Their clocks have been worked out when it returns. */
    public Map<String, PersonId> load() {
        try {
            load(TestFolder.of("small-council"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catchingUp.now();
        var found = new HashMap<String, PersonId>();
        for (var name : NAMES) {
            children.withId(id(name)).ifPresent(child -> found.put(name, child));
        }
        return found;
    }

    private void load(Path folder) throws IOException {
        Files.writeString(folder.resolve("census.xml"), census());
        Files.writeString(folder.resolve("allocations.csv"), allocations());
        Files.writeString(folder.resolve("ssd_person.csv"), """
                pers_person_id,pers_forename,pers_surname,pers_dob,pers_sex
                %s,Ivy,Stone,%s,F
                """.formatted(id("Ivy"), ago(4000)));
        Files.writeString(folder.resolve("ssd_cp_visits.csv"), """
                cppv_cp_visit_id,cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone,cppv_cp_visit_bedroom
                SCV1,%s,%s,Y,Y,N
                SCV2,%s,%s,Y,N,N
                """.formatted(id("Gwen"), ago(30), id("Amira"), ago(8)));
        Files.writeString(folder.resolve("ssd_cin_visits.csv"), """
                cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen,cinv_cin_visit_seen_alone,cinv_cin_visit_bedroom
                SCV3,%s,%s,Y,Y,N
                """.formatted(id("Dev"), ago(35)));
        var care = Files.createDirectory(folder.resolve("ssda903"));
        Files.writeString(care.resolve("return.json"), "{\"collection_year\": %d}".formatted(year()));
        Files.writeString(care.resolve("Header.csv"), """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                %s,M,%s,WBRI,,,
                """.formatted(id("Hal"), inReturn(4200)));
        Files.writeString(care.resolve("Episodes.csv"), """
                CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN
                %s,%s,S,C2,N1,U6,PR1,,,,,,SC123456
                """.formatted(id("Hal"), inReturn(20)));
        Files.writeString(care.resolve("Reviews.csv"), "CHILD,DOB,REVIEW,REVIEW_CODE\n");
        var outcome = loads.load(LoadRequest.of(Actor.system("os:test"), folder), Progress.SILENT);
        if (!(outcome instanceof Outcome.Loaded)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    private String allocations() {
        return """
                child id,child's name,worker id,worker,role,team,from,to
                %s,Amira Khan,SC-W1,Priya Shah,Social worker,North,%s,
                %s,Ben Khan,SC-W1,Priya Shah,Social worker,North,%s,
                %s,Chloe Shaw,SC-W2,Tom Reed,Social worker,North,%s,
                %s,Dev Patel,SC-W3,Una Cole,Social worker,South,%s,
                %s,Finn Ash,SC-W3,Una Cole,Social worker,South,%s,%s
                %s,Gwen Ash,SC-W1,Priya Shah,Social worker,North,%s,
                %s,Hal Moss,SC-W3,Una Cole,Social worker,South,%s,
                """.formatted(
                        id("Amira"),
                        ago(130),
                        id("Ben"),
                        ago(28),
                        id("Chloe"),
                        ago(99),
                        id("Dev"),
                        ago(60),
                        id("Finn"),
                        ago(300),
                        ago(200),
                        id("Gwen"),
                        ago(40),
                        id("Hal"),
                        ago(20));
    }

    private String census() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>%d</Year>
                <ReferenceDate>%d-03-31</ReferenceDate></CollectionDetails><Source><SourceLevel>L</SourceLevel><LEA>301</LEA>
                </Source></Header><Children>
                """.formatted(year(), year())
                + child(
                        "Amira",
                        3500,
                        referral(210)
                                + assessment(205, ago(160))
                                + """
                        <Section47><S47ActualStartDate>%s</S47ActualStartDate><DateOfInitialCPC>%s</DateOfInitialCPC>
                        <ICPCnotRequired>false</ICPCnotRequired></Section47>
                        """.formatted(ago(150), ago(135))
                                + plan(135, "NEG"))
                + child("Ben", 2500, referral(30) + assessment(28, ""))
                + child("Chloe", 4100, referral(100) + assessment(98, ""))
                + child("Dev", 5200, referral(90) + assessment(88, ago(65)) + """
                        <CINPlanDates><CINPlanStartDate>%s</CINPlanStartDate></CINPlanDates>
                        """.formatted(ago(60)))
                + child("Ella", 900, referral(20))
                + child("Finn", 3000, referral(300) + """
                        <CINclosureDate>%s</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
                        """.formatted(ago(200)))
                + child("Gwen", 3100, referral(70) + assessment(68, ago(45)) + plan(40, "EMO"))
                + child("Ivy", 3800, referral(50))
                + "</Children></Message>";
    }

    private String child(String name, int daysOld, String episode) {
        return """
                <Child><ChildIdentifiers><LAchildID>%s</LAchildID><UPNunknown>UN1</UPNunknown>
                <PersonBirthDate>%s</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
                <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
                <CINdetails>%s</CINdetails></Child>
                """.formatted(id(name), ago(daysOld), episode);
    }

    private String referral(int daysAgo) {
        return "<CINreferralDate>%s</CINreferralDate><ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>"
                .formatted(ago(daysAgo));
    }

    private String assessment(int daysAgo, String authorised) {
        return "<Assessments><AssessmentActualStartDate>%s</AssessmentActualStartDate>%s</Assessments>"
                .formatted(
                        ago(daysAgo),
                        authorised.isEmpty()
                                ? ""
                                : "<AssessmentAuthorisationDate>" + authorised + "</AssessmentAuthorisationDate>");
    }

    private String plan(int daysAgo, String category) {
        return """
                <ChildProtectionPlans><CPPstartDate>%s</CPPstartDate><InitialCategoryOfAbuse>%s</InitialCategoryOfAbuse>
                <LatestCategoryOfAbuse>%s</LatestCategoryOfAbuse><NumberOfPreviousCPP>0</NumberOfPreviousCPP>
                </ChildProtectionPlans>
                """.formatted(ago(daysAgo), category, category);
    }

    private static String id(String name) {
        return "SC" + name.toUpperCase(java.util.Locale.ROOT);
    }

    private int year() {
        var today = LocalDate.now(clock);
        return today.getMonthValue() <= 3 ? today.getYear() : today.getYear() + 1;
    }

    private String ago(int days) {
        return LocalDate.now(clock).minusDays(days).toString();
    }

    private String inReturn(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo).format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }
}
