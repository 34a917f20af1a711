package org.throughline.web.access;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept (argon2id) and which are good enough. */
@Component
public class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;
    /** Of zxcvbn's 0 to 4: withstands somebody who guesses from lists of common passwords, names and patterns. */
    private static final int STRONG_ENOUGH = 3;

    private static final Zxcvbn GUESSING = new Zxcvbn();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that look alike
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SecureRandom random = new SecureRandom();
    /** Each hash takes 16 MB and a core: a storm of sign-ins waits its turn. */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors() * 2, true);

    private final String nobodys = argon2.encode(oneTime());

    String encode(String password) {
        turns.acquireUninterruptibly();
        try {
            return argon2.encode(password);
        } finally {
            turns.release();
        }
    }

    boolean matches(String password, String kept) {
        turns.acquireUninterruptibly();
        try {
            return argon2.matches(password, kept);
        } finally {
            turns.release();
        }
    }

    /** A hash that no password fits, compared with where there is no account, so that the answer takes as long. */
    String nobodys() {
        return nobodys;
    }

    /** A random password in groups, to be read out or typed once: about 99 bits. */
    public String oneTime() {
        var groups = new ArrayList<String>();
        for (int group = 0; group < GROUPS; group++) {
            var letters = new StringBuilder();
            for (int letter = 0; letter < GROUP; letter++) {
                letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            groups.add(letters.toString());
        }
        return String.join("-", groups);
    }

    /** What is wrong with a password that somebody chose, in words; empty where it is good enough. */
    public static Optional<String> fault(String password, String userName, String name) {
        if (password.length() < SHORTEST) {
            return Optional.of("Enter a password of 12 characters or more");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Enter a password of up to 128 characters");
        }
        var theirs = new ArrayList<>(List.of("throughline", userName));
        theirs.addAll(List.of(name.split("\\s+")));
        if (GUESSING.measure(password, theirs).getScore() < STRONG_ENOUGH) {
            return Optional.of("Enter a password that is harder to guess: three words that have nothing to do with each"
                    + " other or with you make a good one");
        }
        return Optional.empty();
    }
}
