package org.throughline.returns.cin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.returns.Handed.read;
import static org.throughline.returns.Handed.vector;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.journey.AssessmentFact.AssessmentAuthorised;
import org.throughline.journey.AssessmentFact.AssessmentStarted;
import org.throughline.journey.AssessmentFact.FactorsIdentified;
import org.throughline.journey.Collection;
import org.throughline.journey.Coverage;
import org.throughline.journey.IdentityFact.Born;
import org.throughline.journey.IdentityFact.Died;
import org.throughline.journey.IdentityFact.Identified;
import org.throughline.journey.IdentityFact.SexRecorded;
import org.throughline.journey.PlanFact;
import org.throughline.journey.ProtectionFact.Conference;
import org.throughline.journey.ProtectionFact.ConferenceHeld;
import org.throughline.journey.ProtectionFact.EnquiryConcluded;
import org.throughline.journey.ProtectionFact.ProtectionPlanEnded;
import org.throughline.journey.ProtectionFact.ProtectionPlanStarted;
import org.throughline.journey.ReferralFact.CaseClosed;
import org.throughline.journey.ReferralFact.ReferralReceived;
import org.throughline.journey.Scope;
import org.throughline.journey.ThingId;
import org.throughline.journey.When;
import org.throughline.returns.Handed.Read;
import org.throughline.returns.reading.Stated.YearFrom;

class CinCensusTest {

    private static final String HEADER = """
            <Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
            <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
            <Source><SourceLevel>L</SourceLevel><LEA>301</LEA><DateTime>2026-05-01T09:00:00</DateTime></Source></Header>
            """;

    private static Read census(String children) {
        return read("census.xml", "<Message>" + HEADER + "<Children>" + children + "</Children></Message>");
    }

    private static Read child(String content) {
        return census("<Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers>" + content + "</Child>");
    }

    private static Read episode(String content) {
        return child("<CINdetails><CINreferralDate>2025-06-04</CINreferralDate>" + content + "</CINdetails>");
    }

    @ParameterizedTest(name = "{0} has {1} children, {2} episodes of need, {3} assessments, {4} reviews of plans")
    @CsvSource({
        "cin-a60.xml, 60, 76, 58, 24",
        "cin-b300.xml, 300, 382, 316, 74",
        "cin-c1000.xml, 1000, 1277, 1047, 288",
        "edges-cin.xml, 200, 326, 329, 350",
    })
    void every_element_of_the_census_becomes_a_fact(
            String file, int children, int episodes, int assessments, int reviews) {
        var read = read(vector("cin/" + file));

        assertThat(read.lines()).hasSize(children);
        assertThat(read.of(ReferralReceived.class)).hasSize(episodes);
        assertThat(read.of(AssessmentStarted.class)).hasSize(assessments);
        assertThat(read.of(ConferenceHeld.class).stream()
                        .filter(held -> ((ConferenceHeld) held.fact()).kind() == Conference.REVIEW))
                .hasSize(reviews);
        assertThat(read.tally().rows()).containsEntry("Child", (long) children).containsEntry("CINdetails", (long)
                episodes);
        assertThat(read.tally().complete()).isTrue();
    }

    @Test
    void the_header_says_which_council_which_year_and_when_the_file_was_made() {
        var stated = census("").stated();

        assertThat(stated.authority()).isEqualTo("301");
        assertThat(stated.year()).isEqualTo(2026);
        assertThat(stated.yearFrom()).isEqualTo(YearFrom.THE_RETURN);
        assertThat(stated.made()).contains(LocalDateTime.of(2026, 5, 1, 9, 0));
        var scope = new Scope("301", Collection.CIN, 2026, "CIN");
        assertThat(stated.scopes()).containsExactly(scope);
        assertThat(stated.spans())
                .containsExactly(new Coverage.Span(scope, LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)));
    }

    @Test
    void the_reference_date_and_not_the_year_stated_says_which_year_it_is() {
        assertThat(read(vector("cin/cin-a60.xml")).stated().year()).isEqualTo(2026);
    }

    @Test
    void a_header_without_a_reference_date_leaves_the_stated_year() {
        var read = read("census.xml", """
                <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2025</Year>
                <ReferenceDate>soon</ReferenceDate></CollectionDetails></Header><Children/></Message>
                """);

        assertThat(read.stated().year()).isEqualTo(2025);
        assertThat(read.stated().authority()).isEmpty();
    }

    @Test
    void a_header_that_follows_the_children_is_found_all_the_same() {
        var read = read("c.xml", "<Message><Children><Child/></Children>" + HEADER + "</Message>");

        assertThat(read.stated().authority()).isEqualTo("301");
    }

    @Test
    void a_child_is_stated_with_all_that_identifies_them() {
        var read = census("""
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID><UPN>D201118237200</UPN><FormerUPN>D201118237201</FormerUPN>
                <UPNunknown>UN3</UPNunknown><PersonBirthDate>2009-06-18</PersonBirthDate>
                <ExpectedPersonBirthDate>2009-06-30</ExpectedPersonBirthDate><Sex>F</Sex>
                <PersonDeathDate>2026-01-02</PersonDeathDate></ChildIdentifiers>
                <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>MOB</Disability>
                <Disability>AUT</Disability></Disabilities></ChildCharacteristics></Child>
                """);

        assertThat(read.lines()).containsExactly("A1");
        assertThat(read.keys())
                .containsExactly(
                        "identity/LA_CHILD",
                        "identity/UPN",
                        "identity/FORMER_UPN",
                        "identity/upn-absent",
                        "identity/born",
                        "identity/birth-expected",
                        "identity/sex",
                        "identity/died",
                        "identity/ethnicity",
                        "identity/disabilities");
        assertThat(read.one("identity/born").happened()).isEqualTo(When.on(LocalDate.of(2009, 6, 18)));
        assertThat(read.notUnderstood()).isEmpty();
    }

    @Test
    void an_episode_is_stated_with_everything_that_hangs_under_it() {
        var read = child("""
                <CINdetails><CINreferralDate>2025-06-04</CINreferralDate><ReferralSource>2B</ReferralSource>
                <PrimaryNeedCode>N5</PrimaryNeedCode><CINclosureDate>2025-12-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>
                <DateOfInitialCPC>2025-06-20</DateOfInitialCPC>
                <Assessments><AssessmentActualStartDate>2025-06-05</AssessmentActualStartDate>
                <AssessmentInternalReviewDate>2025-06-19</AssessmentInternalReviewDate>
                <AssessmentAuthorisationDate>2025-07-01</AssessmentAuthorisationDate>
                <FactorsIdentifiedAtAssessment><AssessmentFactors>1A</AssessmentFactors><AssessmentFactors>24A</AssessmentFactors>
                </FactorsIdentifiedAtAssessment></Assessments>
                <CINPlanDates><CINPlanStartDate>2025-07-02</CINPlanStartDate><CINPlanEndDate>2025-08-02</CINPlanEndDate></CINPlanDates>
                <Section47><S47ActualStartDate>2025-06-06</S47ActualStartDate><InitialCPCtarget>2025-06-27</InitialCPCtarget>
                <DateOfInitialCPC>2025-06-26</DateOfInitialCPC><ICPCnotRequired>false</ICPCnotRequired></Section47>
                <ReferralNFA>0</ReferralNFA>
                <ChildProtectionPlans><CPPstartDate>2025-06-26</CPPstartDate><CPPendDate>2025-11-30</CPPendDate>
                <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse><LatestCategoryOfAbuse>EMO</LatestCategoryOfAbuse>
                <NumberOfPreviousCPP>1</NumberOfPreviousCPP>
                <Reviews><CPPreviewDate>2025-09-01</CPPreviewDate></Reviews><Reviews><CPPreviewDate>2025-11-01</CPPreviewDate></Reviews>
                </ChildProtectionPlans></CINdetails>
                """);

        var referral = new ThingId("referral/2025-06-04");
        var assessment = new ThingId("referral/2025-06-04/assessment/2025-06-05");
        var enquiry = new ThingId("referral/2025-06-04/enquiry/2025-06-06");
        var plan = new ThingId("referral/2025-06-04/protection-plan/2025-06-26");
        assertThat(read.keys())
                .containsExactly(
                        "identity/LA_CHILD",
                        "referral/2025-06-04",
                        "referral/2025-06-04/need",
                        "referral/2025-06-04/decided",
                        "referral/2025-06-04/closed",
                        "referral/2025-06-04/conference",
                        "referral/2025-06-04/assessment/2025-06-05",
                        "referral/2025-06-04/assessment/2025-06-05/review-point",
                        "referral/2025-06-04/assessment/2025-06-05/authorised",
                        "referral/2025-06-04/assessment/2025-06-05/factors",
                        "referral/2025-06-04/cin-plan/2025-07-02",
                        "referral/2025-06-04/cin-plan/2025-07-02/ended",
                        "referral/2025-06-04/enquiry/2025-06-06",
                        "referral/2025-06-04/enquiry/2025-06-06/target",
                        "referral/2025-06-04/enquiry/2025-06-06/conference",
                        "referral/2025-06-04/enquiry/2025-06-06/concluded",
                        "referral/2025-06-04/protection-plan/2025-06-26",
                        "referral/2025-06-04/protection-plan/2025-06-26/ended",
                        "referral/2025-06-04/protection-plan/2025-06-26/review/2025-09-01",
                        "referral/2025-06-04/protection-plan/2025-06-26/review/2025-11-01");
        assertThat(read.one(referral.value()).fact()).isEqualTo(new ReferralReceived("2B"));
        assertThat(read.one("referral/2025-06-04/closed").fact()).isEqualTo(new CaseClosed(referral, "RC7"));
        assertThat(read.one("referral/2025-06-04/conference").fact())
                .isEqualTo(new ConferenceHeld(Conference.TRANSFER_IN, referral));
        assertThat(read.one(assessment.value() + "/factors").fact())
                .isEqualTo(new FactorsIdentified(assessment, List.of("1A", "24A")));
        assertThat(read.one(enquiry.value() + "/conference").fact())
                .isEqualTo(new ConferenceHeld(Conference.INITIAL, enquiry));
        assertThat(read.one(plan.value()).fact())
                .isEqualTo(new ProtectionPlanStarted(Optional.of(referral), "NEG", "EMO", "1"));
        assertThat(read.one(plan.value() + "/review/2025-11-01").fact())
                .isEqualTo(new ConferenceHeld(Conference.REVIEW, plan));
        assertThat(read.of(PlanFact.class)).hasSize(2);
        assertThat(read.one(assessment.value()).place()).isEqualTo(7);
        assertThat(read.notUnderstood()).isEmpty();
    }

    @Test
    void what_begins_is_stated_even_without_a_date() {
        var read = child("""
                <CINdetails><CINreferralDate/><Assessments><AssessmentActualStartDate> \n </AssessmentActualStartDate></Assessments>
                <Assessments/><CINPlanDates/><Section47/><ChildProtectionPlans/></CINdetails>
                """);

        assertThat(read.keys())
                .containsExactly(
                        "identity/LA_CHILD",
                        "referral/undated",
                        "referral/undated/assessment/undated",
                        "referral/undated/assessment/undated~2",
                        "referral/undated/cin-plan/undated",
                        "referral/undated/enquiry/undated",
                        "referral/undated/protection-plan/undated");
        assertThat(read.statements()).allMatch(statement -> statement.happened().equals(When.UNDATED));
    }

    @Test
    void what_ends_or_is_held_is_stated_only_where_something_stands() {
        var read = census("""
                <Child><ChildIdentifiers><LAchildID>A1</LAchildID><PersonDeathDate> </PersonDeathDate></ChildIdentifiers>
                <CINdetails><CINreferralDate>2025-06-04</CINreferralDate><CINclosureDate></CINclosureDate><DateOfInitialCPC/>
                <Assessments><AssessmentActualStartDate>2025-06-05</AssessmentActualStartDate><AssessmentAuthorisationDate/></Assessments>
                <Section47><S47ActualStartDate>2025-06-05</S47ActualStartDate><DateOfInitialCPC/><ICPCnotRequired/></Section47>
                <ChildProtectionPlans><CPPstartDate>2025-06-06</CPPstartDate><CPPendDate/><Reviews><CPPreviewDate> </CPPreviewDate>
                </Reviews></ChildProtectionPlans></CINdetails></Child>
                """);

        assertThat(read.of(Died.class)).isEmpty();
        assertThat(read.of(CaseClosed.class)).isEmpty();
        assertThat(read.of(AssessmentAuthorised.class)).isEmpty();
        assertThat(read.of(EnquiryConcluded.class)).isEmpty();
        assertThat(read.of(ProtectionPlanEnded.class)).isEmpty();
        assertThat(read.of(ConferenceHeld.class)).isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' is no date")
    @CsvSource({
        "2025-02-30",
        "not known",
        "' 2025-01-02'",
        "2025-1-2",
        "02/01/2025",
        "0000-01-01",
        "2025-01-02T00:00:00"
    })
    void an_unreadable_date_is_kept_as_it_stood_and_listed(String text) {
        var read = episode("<CINclosureDate>" + text + "</CINclosureDate>");

        assertThat(read.one("referral/2025-06-04/closed").happened()).isEqualTo(new When.Unreadable(text));
        assertThat(read.listed()).containsExactly("UNREADABLE_DATE CINdetails.CINclosureDate " + text);
        assertThat(read.notUnderstood().getFirst().child()).isEqualTo("A1");
    }

    @Test
    void an_unreadable_start_still_begins_something_of_its_own() {
        var read = episode("<Assessments><AssessmentActualStartDate>a/b</AssessmentActualStartDate>"
                + "<AssessmentAuthorisationDate>2025-07-01</AssessmentAuthorisationDate></Assessments>");

        assertThat(read.one("referral/2025-06-04/assessment/a_b").happened()).isEqualTo(new When.Unreadable("a/b"));
        assertThat(read.one("referral/2025-06-04/assessment/a_b/authorised").fact())
                .isEqualTo(new AssessmentAuthorised(new ThingId("referral/2025-06-04/assessment/a_b")));
    }

    @Test
    void two_of_a_kind_on_one_day_are_two_and_keep_their_own() {
        var read = child("""
                <CINdetails><CINreferralDate>2025-06-04</CINreferralDate><CINclosureDate>2025-07-01</CINclosureDate></CINdetails>
                <CINdetails><CINreferralDate>2025-06-04</CINreferralDate><CINclosureDate>2025-08-01</CINclosureDate></CINdetails>
                """);

        assertThat(read.one("referral/2025-06-04~2/closed").happened()).isEqualTo(When.on(LocalDate.of(2025, 8, 1)));
        assertThat(read.one("referral/2025-06-04/closed").happened()).isEqualTo(When.on(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void the_same_id_twice_is_two_children_until_a_person_decides() {
        var one = "<Child><ChildIdentifiers><LAchildID>A1</LAchildID><Sex>F</Sex></ChildIdentifiers></Child>";
        var other = "<Child><ChildIdentifiers><LAchildID>A1</LAchildID><Sex>M</Sex></ChildIdentifiers></Child>";
        var read = census(one + other);

        assertThat(read.lines()).containsExactly("A1", "A1#2");
        assertThat(read.of(Identified.class))
                .extracting(statement -> ((Identified) statement.fact()).value())
                .containsOnly("A1");
    }

    @Test
    void a_child_without_an_id_is_known_by_their_content_wherever_they_stand() {
        var nameless =
                "<Child><ChildIdentifiers><PersonBirthDate>2020-01-01</PersonBirthDate></ChildIdentifiers></Child>";
        var spaced =
                "<Child>\n <ChildIdentifiers>\n <PersonBirthDate>2020-01-01</PersonBirthDate></ChildIdentifiers></Child>";
        var named = "<Child><ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers></Child>";

        var line = census(nameless).lines().getFirst();
        assertThat(line).startsWith("no-id/");
        assertThat(census(named + spaced).lines()).containsExactly("A1", line);
        assertThat(census(nameless + nameless).lines()).containsExactly(line, line + "#2");
        assertThat(census(nameless).of(Identified.class)).isEmpty();
    }

    @Test
    void codes_outside_their_lists_are_kept_and_listed() {
        var read = episode("<ReferralSource>99</ReferralSource><ReferralNFA>maybe</ReferralNFA>"
                + "<ChildProtectionPlans><NumberOfPreviousCPP>two</NumberOfPreviousCPP></ChildProtectionPlans>");

        assertThat(read.one("referral/2025-06-04").fact()).isEqualTo(new ReferralReceived("99"));
        assertThat(read.listed())
                .containsExactly(
                        "UNKNOWN_CODE CINdetails.ReferralSource 99",
                        "UNKNOWN_CODE CINdetails.ReferralNFA maybe",
                        "UNKNOWN_CODE ChildProtectionPlans.NumberOfPreviousCPP two");
    }

    @Test
    void unknown_elements_are_listed_once_with_how_often_they_came() {
        var read = episode("<Mood>good</Mood><Mood>bad</Mood><Assessments><Tool><Name>x</Name></Tool></Assessments>");

        assertThat(read.listed()).containsExactly("UNKNOWN_FIELD CINdetails.Mood x2", "UNKNOWN_FIELD Assessments.Tool");
    }

    @Test
    void a_second_closure_of_one_episode_is_listed_and_the_first_counts() {
        var read = episode("<CINclosureDate>2025-07-01</CINclosureDate><CINclosureDate>2025-08-01</CINclosureDate>");

        assertThat(read.one("referral/2025-06-04/closed").happened()).isEqualTo(When.on(LocalDate.of(2025, 7, 1)));
        assertThat(read.listed()).containsExactly("UNKNOWN_FIELD CINdetails.CINclosureDate");
    }

    @Test
    void pre_proceedings_are_known_and_not_facts_yet() {
        assertThat(episode("<PreProceedingsandFGDM><PPStartDate>2025-07-01</PPStartDate></PreProceedingsandFGDM>")
                        .listed())
                .containsExactly("NOT_YET_A_FACT CINdetails.PreProceedingsandFGDM");
    }

    @Test
    void a_reason_for_closing_without_a_day_closes_nothing() {
        var read = episode("<ReasonForClosure>RC7</ReasonForClosure>");

        assertThat(read.of(CaseClosed.class)).isEmpty();
        assertThat(read.listed()).containsExactly("WITHOUT_A_PLACE CINdetails.ReasonForClosure RC7");
    }

    @Test
    void the_older_element_for_gender_is_read_as_sex() {
        var read = census("<Child><ChildIdentifiers><GenderCurrent>2</GenderCurrent></ChildIdentifiers></Child>");

        assertThat(read.one("identity/sex").fact()).isEqualTo(new SexRecorded("F"));
    }

    @Test
    void text_in_pieces_is_one_text() {
        var read = episode("<CINclosureDate>20<!-- a note -->25-07<![CDATA[-01]]></CINclosureDate>");

        assertThat(read.one("referral/2025-06-04/closed").happened()).isEqualTo(When.on(LocalDate.of(2025, 7, 1)));
    }

    @Test
    void a_file_that_breaks_off_is_read_up_to_its_last_whole_child() {
        var whole = "<Message>" + HEADER + "<Children><Child><ChildIdentifiers><LAchildID>A1</LAchildID>"
                + "<PersonBirthDate>2020-01-01</PersonBirthDate></ChildIdentifiers></Child>"
                + "<Child><ChildIdentifiers><LAchildID>A2</LAchildID>";
        var read = read("census.xml", whole);

        assertThat(read.tally().complete()).isFalse();
        assertThat(read.lines()).containsExactly("A1");
        assertThat(read.of(Born.class)).hasSize(1);
    }

    @Test
    void reading_again_states_the_same() {
        assertThat(read(vector("cin/cin-c1000.xml")).statements())
                .isEqualTo(read(vector("cin/cin-c1000.xml")).statements());
    }

    @Test
    void every_key_is_given_once_on_its_line() {
        var read = read(vector("cin/cin-c1000.xml"));

        assertThat(read.statements().stream().map(statement -> statement.line() + " " + statement.key()))
                .doesNotHaveDuplicates();
    }
}
