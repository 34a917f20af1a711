package org.throughline.web.people.words;

import org.throughline.web.pages.CodeList;

/**
 * The codes of the return on looked-after children, and those the Standard Safeguarding Dataset shares with it. The
 * meanings are ours, from knowledge of the field and not checked against the department's current guide: so each is
 * shown with its code.
 */
final class CareCodes {

    static final CodeList LEGAL_STATUS = CodeList.withCodes("""
            C1 | interim care order
            C2 | full care order
            D1 | freeing order
            E1 | placement order
            V2 | accommodated under section 20
            V3 | short breaks, each break recorded
            V4 | short breaks, the agreement recorded
            J1 | remanded
            J2 | detained under police powers after arrest
            J3 | youth rehabilitation order with residence or fostering
            L1 | police protection
            L2 | emergency protection order
            L3 | child assessment order
            """);

    static final CodeList PLACEMENT = CodeList.withCodes("""
            A3  | placed for adoption with consent, with the current foster carer
            A4  | placed for adoption with consent, not with the current foster carer
            A5  | placed for adoption under a placement order, with the current foster carer
            A6  | placed for adoption under a placement order, not with the current foster carer
            H5  | semi-independent accommodation
            K1  | secure children’s home
            K2  | children’s home
            K3  | supported accommodation
            P1  | placed with parents
            P2  | independent living
            P3  | residential employment
            R1  | care home
            R2  | health establishment
            R3  | family centre or mother and baby unit
            R5  | young offender institution or prison
            S1  | residential school
            T0  | temporary placement
            T1  | temporarily in hospital
            T2  | temporarily on holiday
            T3  | temporary placement while the carer is away
            T4  | temporary placement of up to 7 days
            U1  | foster care with a relative or friend, long term
            U2  | foster care with a relative or friend, fostering for adoption
            U3  | foster care with a relative or friend
            U4  | foster care, long term
            U5  | foster care, fostering for adoption
            U6  | foster care
            Z1  | another placement
            Z11 | another placement
            Z12 | another placement
            Z13 | another placement
            Z14 | another placement
            """);

    static final CodeList PROVIDER = CodeList.withCodes("""
            PR0 | a parent
            PR1 | this council
            PR2 | another council
            PR3 | another public body
            PR4 | a private provider
            PR5 | a voluntary provider
            """);

    static final CodeList NEW_EPISODE = CodeList.withCodes("""
            S | started to be looked after
            L | the legal status changed
            P | the placement and carer changed
            T | the placement changed, with the same carer
            B | the legal status, placement and carer changed
            U | the legal status and placement changed, with the same carer
            """);

    static final CodeList EPISODE_END = CodeList.withCodes("""
            X1  | a new episode of care began the same day
            E11 | adopted, unopposed
            E12 | adopted, consent dispensed with
            E13 | left to live with someone without parental responsibility
            E14 | the remand ended
            E15 | an age assessment found them to be 18 or over
            E16 | moved abroad
            E17 | turned 18 and stayed with the same carers
            E2  | died
            E3  | care was taken over by another council
            E41 | a child arrangements order was made
            E45 | special guardianship, to a former foster carer who is a relative or friend
            E46 | special guardianship, to another former foster carer
            E47 | special guardianship, to a relative or friend
            E48 | special guardianship, to someone else
            E4A | went home to parents or relatives, as planned
            E4B | went home to parents or relatives, not as planned
            E5  | independent living with formal support
            E6  | independent living without formal support
            E7  | moved to adult social care
            E8  | another reason
            E9  | sentenced to custody
            """);

    static final CodeList PLACE_CHANGE = CodeList.withCodes("""
            CARPL  | the care plan
            CLOSE  | the provision closed or the carer resigned
            ALLEG  | an allegation
            STAND  | concern about standards of care
            APPRR  | approval was removed
            CREQB  | the carer asked, because of behaviour
            CREQO  | the carer asked, for another reason
            CHILD  | the child asked
            LAREQ  | the council asked
            PLACE  | only the status of the placement changed
            CUSTOD | custody
            OTHER  | another reason
            """);

    static final CodeList PARTICIPATION = CodeList.withCodes("""
            PN0 | the child was under 4
            PN1 | the child came and spoke
            PN2 | the child came and an advocate spoke
            PN3 | the child came and conveyed their views without words
            PN4 | the child came and did not convey their views
            PN5 | the child was not there and had briefed an advocate
            PN6 | the child was not there and their views were conveyed
            PN7 | the child was not there and their views were not conveyed
            """);

    static final CodeList SDQ_REASON = CodeList.withCodes("""
            SDQ1 | under 4, or 17 or over
            SDQ2 | the carer refused
            SDQ3 | the disability was too severe
            SDQ4 | another reason
            SDQ5 | the child refused
            """);

    static final CodeList IN_TOUCH = CodeList.withCodes("""
            YES  | in touch
            NO   | not in touch
            DIED | died
            REFU | does not want contact
            NREQ | no longer needs services
            RHOM | returned home for six months or more
            """);

    static final CodeList ACTIVITY = CodeList.withCodes("""
            F1 | higher education, full time
            P1 | higher education, part time
            F2 | other education, full time
            P2 | other education, part time
            F3 | training or work, full time
            P3 | training or work, part time
            F4 | an apprenticeship, full time
            P4 | an apprenticeship, part time
            F5 | training or work, full time
            P5 | training or work, part time
            G4 | not in work, because of illness or disability
            G5 | not in work, for another reason
            G6 | not in work, because of pregnancy or parenting
            0  | not known
            """);

    /** The letter alone, as the dataset gives it; the return adds 1 for suitable or 2 for not. */
    static final CodeList ACCOMMODATION = CodeList.withCodes("""
            B | with parents or relatives
            C | community home or hospital
            D | semi-independent accommodation
            E | supported lodgings
            G | gone abroad
            H | deported
            K | ordinary lodgings
            R | not known
            S | homeless
            T | foyer
            U | independent living
            V | emergency accommodation
            W | bed and breakfast
            X | in custody
            Y | other accommodation
            Z | with a former foster carer
            0 | not known
            """);

    static final CodeList PLACED_CEASED = CodeList.withCodes("""
            RD1 | the child’s needs changed
            RD2 | the court made no placement order
            RD3 | no adopters were found
            RD4 | another reason
            """);

    static final CodeList PRIOR_PERMANENCE = CodeList.withCodes("""
            P1 | adoption
            P2 | special guardianship
            P3 | a residence or child arrangements order
            P4 | an order of unknown type
            Z1 | none
            """);

    static final CodeList ADOPTER_SEX = CodeList.withCodes("""
            M1 | a single man
            F1 | a single woman
            MM | a couple of men
            FF | a couple of women
            MF | a man and a woman
            """);

    static final CodeList ADOPTER_STATUS = CodeList.withCodes("""
            L0  | single
            L11 | married, of different genders
            L12 | married, of the same gender
            L2  | in a civil partnership
            L3  | unmarried, of different genders
            L4  | unmarried, of the same gender
            """);

    static final CodeList WORKER_CHANGE = CodeList.withCodes("""
            MANAGE | caseload or management
            FCONTA | the first contact had been made
            LEFTRL | the worker left the role
            ORGRST | the service was reorganised
            TSPROC | the child moved on to another service
            ABSENC | the worker was absent
            CHCHAN | the child asked
            PCCHAN | a parent or carer asked
            SWDIED | the worker died
            OTHERS | another reason
            """);

    private CareCodes() {}
}
