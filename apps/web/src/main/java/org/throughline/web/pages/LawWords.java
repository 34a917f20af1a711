package org.throughline.web.pages;

import org.throughline.law.Provision;
import org.throughline.law.Verification;

/**
 * Where a duty comes from, in finished words.
 *
 * @param asks what it asks, our paraphrase
 * @param cited the instrument and paragraph
 * @param kind how binding it is
 * @param verified how we know
 * @param unverified true where nobody has checked it against the text: shown as a warning
 */
public record LawWords(String asks, String cited, String kind, String verified, boolean unverified) {

    public static LawWords of(Provision provision) {
        var verification = provision.verification();
        return new LawWords(
                provision.words(),
                provision.cited(),
                provision.instrument().kind().words(),
                verification.words(),
                verification instanceof Verification.FromKnowledge);
    }
}
