package org.throughline.web.people.words;

import org.throughline.web.pages.CensusCodes;
import org.throughline.web.pages.CodeList;

/** The codes of the children in need census. */
final class CinCodes {

    static final CodeList SEX = CodeList.of("""
            M | male
            F | female
            U | not known
            """);

    static final CodeList UPN_ABSENT = CodeList.of("""
            UN1  | not of school age
            UN2? | never at a state-funded school in England
            UN3? | educated outside England
            UN4? | newly in need, the number is not known yet
            UN5? | sources disagree, so there is no safe match
            UN6? | a reason we do not have the meaning of
            UN7  | the referral ended in no further action
            """);

    static final CodeList ETHNICITY = CensusCodes.ETHNICITY;

    static final CodeList DISABILITY = CensusCodes.DISABILITY;

    /** Who made a referral, as it follows "from". */
    static final CodeList REFERRAL_SOURCE = CodeList.of("""
            1A | a family member, relative or carer
            1B | someone the family knows
            1C | the child or young person
            1D | another person
            2A | a school
            2B | an education service
            3A | a GP
            3B | a health visitor
            3C | a school nurse
            3D | another primary health service
            3E | an accident and emergency department
            3F | another health service
            4  | housing
            5A | social care in this council
            5B | another department of this council
            5C | social care in another council
            5D | early help in this council
            6  | the police
            7  | another legal agency
            8  | another source
            9  | someone who did not give a name
            10 | an unknown source
            """);

    static final CodeList NEED = CodeList.of("""
            N1 | abuse or neglect
            N2 | the child’s disability or illness
            N3 | a parent’s disability or illness
            N4 | family in acute stress
            N5 | family dysfunction
            N6 | socially unacceptable behaviour
            N7 | low income
            N8 | absent parenting
            N9 | a case other than a child in need
            N0 | not stated
            """);

    static final CodeList CLOSURE = CensusCodes.CLOSURE;

    static final CodeList ABUSE = CodeList.of("""
            NEG | neglect
            PHY | physical abuse
            SAB | sexual abuse
            EMO | emotional abuse
            MUL | more than one category
            """);

    static final CodeList FACTOR = CodeList.of("""
            1A  | alcohol use by the child
            1B  | alcohol use by a parent or carer
            1C  | alcohol use by someone else in the household
            2A  | drug use by the child
            2B  | drug use by a parent or carer
            2C  | drug use by someone else in the household
            3A  | domestic abuse, the child as its subject
            3B  | domestic abuse, a parent or carer as its subject
            3C  | domestic abuse, someone else in the household as its subject
            4A  | the child’s mental health
            4B  | the mental health of a parent or carer
            4C  | the mental health of someone else in the household
            5A  | the child’s learning disability
            5B  | the learning disability of a parent or carer
            5C  | the learning disability of someone else in the household
            6A  | the child’s physical disability or illness
            6B  | the physical disability or illness of a parent or carer
            6C  | the physical disability or illness of someone else in the household
            7A  | being a young carer
            8B  | private fostering, from overseas and meaning to return
            8C  | private fostering, from overseas and meaning to stay
            8D  | private fostering, a child from the United Kingdom in education
            8E  | private fostering, another family arrangement in the United Kingdom
            8F  | other private fostering
            9A  | being an unaccompanied asylum seeker
            10A | going missing
            11A | child sexual exploitation
            12A | trafficking
            13A | gangs
            14A | socially unacceptable behaviour
            15A | self-harm
            16A | neglect
            17A | emotional abuse
            18A | physical abuse
            18B | physical abuse by a child
            18C | physical abuse by an adult
            19A | sexual abuse
            19B | sexual abuse by a child
            19C | sexual abuse by an adult
            20  | another factor
            21  | no factors found
            22A | female genital mutilation
            23A | abuse linked to faith or belief
            24A | child criminal exploitation
            """);

    private CinCodes() {}
}
