package org.throughline.web.pages;

/** Codes of the children in need census that people choose from as well as read. */
public final class CensusCodes {

    public static final CodeList ETHNICITY = CodeList.of("""
            WBRI | White British
            WIRI | White Irish
            WIRT | Traveller of Irish heritage
            WROM | Gypsy or Roma
            WOTH | any other White background
            MWBC | White and Black Caribbean
            MWBA | White and Black African
            MWAS | White and Asian
            MOTH | any other mixed background
            AIND | Indian
            APKN | Pakistani
            ABAN | Bangladeshi
            AOTH | any other Asian background
            BCRB | Black Caribbean
            BAFR | Black African
            BOTH | any other Black background
            CHNE | Chinese
            OOTH | any other ethnic group
            REFU | refused
            NOBT | not yet obtained
            """);

    public static final CodeList DISABILITY = CodeList.of("""
            NONE | none
            MOB  | mobility
            HAND | hand function
            PC   | personal care
            INC  | incontinence
            COMM | communication
            LD   | learning
            HEAR | hearing
            VIS  | vision
            BEH  | behaviour
            CON  | consciousness
            AUT  | autism
            DDA  | another disability
            """);

    public static final CodeList CLOSURE = CodeList.of("""
            RC1 | adopted
            RC2 | died
            RC3 | a child arrangements order was made
            RC4 | a special guardianship order was made
            RC5 | moved to another council’s services
            RC6 | moved to adult services
            RC7 | services ended for another reason
            RC8 | no further action after the assessment
            RC9 | referred to early help after the assessment
            """);

    private CensusCodes() {}
}
