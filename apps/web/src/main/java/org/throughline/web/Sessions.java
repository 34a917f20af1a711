package org.throughline.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database, so that a restart signs nobody out; idle for 30 minutes they end. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 30 * 60, tableName = "session.spring_session")
class Sessions {

    /** Under HTTPS the cookie's name has browsers hold it to this host and to HTTPS; plain HTTP is loopback only. */
    @Bean
    CookieSerializer sessionCookie(@Value("${throughline.https:false}") boolean https) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(https ? "__Host-throughline" : "throughline");
        cookie.setUseSecureCookie(https);
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setCookiePath("/");
        return cookie;
    }

    /** Error pages too are drawn for the person whose session it is. */
    @Bean
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsAlsoInErrors(SessionRepositoryFilter<?> sessions) {
        var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(sessions);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return registration;
    }
}
