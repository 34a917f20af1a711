package org.throughline.web;

/** What was asked for at the terminal cannot be done, in words for the person there. */
class Refusal extends RuntimeException {

    Refusal(String words) {
        super(words);
    }
}
