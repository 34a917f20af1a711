package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ThroughlineTest extends ServiceTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_service_starts_and_connects_as_the_lesser_role() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("throughline_app");
    }
}
