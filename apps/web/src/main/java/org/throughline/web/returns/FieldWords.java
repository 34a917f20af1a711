package org.throughline.web.returns;

import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.journey.When;
import org.throughline.returns.reading.Days;

/** The fields of the returns, and what stands in them, in the words of those who mend them. */
public final class FieldWords {

    private static final Map<String, String> WORDS =
            """
            LAchildID=Council’s id of the child
            UPN=Unique pupil number
            FormerUPN=Former unique pupil number
            UPNunknown=Why there is no unique pupil number
            PersonBirthDate=Date of birth
            ExpectedPersonBirthDate=Expected date of birth
            Sex=Sex
            GenderCurrent=Sex, in the older form
            PersonDeathDate=Date of death
            Ethnicity=Ethnic group
            Disability=Disability
            Disabilities=Disabilities
            CINreferralDate=Day of the referral
            ReferralSource=Source of the referral
            PrimaryNeedCode=Primary need
            CINclosureDate=Day the case was closed
            ReasonForClosure=Reason for closing
            DateOfInitialCPC=Day of the initial child protection conference
            ReferralNFA=No further action after the referral
            AssessmentActualStartDate=Day the assessment began
            AssessmentInternalReviewDate=Review point of the assessment
            AssessmentAuthorisationDate=Day the assessment was authorised
            AssessmentFactors=Factors found in the assessment
            FactorsIdentifiedAtAssessment=Factors found in the assessment
            CINPlanStartDate=Day the child in need plan began
            CINPlanEndDate=Day the child in need plan ended
            S47ActualStartDate=Day the section 47 enquiry began
            InitialCPCtarget=Day by which the conference was due
            ICPCnotRequired=No conference needed after the enquiry
            CPPstartDate=Day the child protection plan began
            CPPendDate=Day the child protection plan ended
            InitialCategoryOfAbuse=First category of abuse
            LatestCategoryOfAbuse=Latest category of abuse
            NumberOfPreviousCPP=Child protection plans before this one
            CPPreviewDate=Day of the review conference
            Reviews=Review conferences
            ReferenceDate=Reference date of the census
            Year=Year of the census
            CHILD=Council’s id of the child
            SEX=Sex
            DOB=Date of birth
            ETHNIC=Ethnic group
            MOTHER=Is a mother
            MC_DOB=Date of birth of the mother’s child
            DECOM=Day the episode of care began
            RNE=Reason for the new episode
            LS=Legal status
            CIN=Primary need
            PLACE=Placement
            PLACE_PROVIDER=Provider of the placement
            DEC=Day the episode of care ended
            REC=Reason the episode ended
            REASON_PLACE_CHANGE=Reason for the change of placement
            HOME_POST=Home postcode
            PL_POST=Postcode of the placement
            URN=Ofsted number of the placement
            REVIEW=Day of the review
            REVIEW_CODE=How the child took part in the review
            DUC=Day the child stopped being unaccompanied
            SDQ_SCORE=Strengths and difficulties score
            SDQ_REASON=Why there is no strengths and difficulties score
            CONVICTED=Convicted in the year
            HEALTH_CHECK=Health surveillance up to date
            IMMUNISATIONS=Immunisations up to date
            TEETH_CHECK=Teeth checked
            HEALTH_ASSESSMENT=Health assessment held
            SUBSTANCE_MISUSE=Substance misuse problem
            INTERVENTION_RECEIVED=Help with substance misuse received
            INTERVENTION_OFFERED=Help with substance misuse offered
            IN_TOUCH=In touch with the care leaver
            ACTIV=What the care leaver does
            ACCOM=Where the care leaver lives
            DATE_INT=Day adoption was decided
            DATE_MATCH=Day of the match with adopters
            FOSTER_CARE=Adopted by a foster carer
            NB_ADOPTR=How many adopters
            SEX_ADOPTR=Sex of the adopters
            LS_ADOPTR=Legal status of the adopters
            DATE_PLACED=Day it was decided to place for adoption
            DATE_PLACED_CEASED=Day that decision was reversed
            REASON_PLACED_CEASED=Why that decision was reversed
            PREV_PERM=Permanence order before this care
            LA_PERM=Council of that order
            DATE_PERM=Date of that order
            MISSING=Missing, or away without leave
            MIS_START=Day the child went missing
            MIS_END=Day the child came back
            SW_ID=Social worker’s registration
            SW_DECOM=Day the worker began
            SW_DEC=Day the worker ended
            SW_REASON=Reason for the change of worker
            DOLO_START=Day the order began
            DOLO_END=Day the order ended
            """.lines().map(line -> line.split("=", 2)).collect(Collectors.toUnmodifiableMap(it -> it[0], it -> it[1]));

    private FieldWords() {}

    /** Such as "Day of the referral"; the field itself where it is not known. */
    public static String of(String field) {
        int table = field.indexOf('.');
        return WORDS.getOrDefault(field.substring(table + 1), field);
    }

    /** Dates in words; "nothing" where nothing stands there; all else as it stands. */
    public static String value(String value) {
        if (value.isBlank()) {
            return "nothing";
        }
        if (Days.iso(value) instanceof When.On(var day)) {
            return org.throughline.web.pages.Days.inWords(day);
        }
        return Days.slashed(value) instanceof When.On(var day) ? org.throughline.web.pages.Days.inWords(day) : value;
    }
}
