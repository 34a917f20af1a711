package org.throughline.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The council's service. */
@SpringBootApplication
public class Throughline {

    public static void main(String[] args) {
        SpringApplication.run(Throughline.class, args);
    }
}
