package org.followthrough.directory.web;

import jakarta.servlet.DispatcherType;
import org.followthrough.directory.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three doors. Assets and the health check are open to all and know no session. The API takes a name and a password with
 * every call, keeps nothing, and answers 401 without asking a browser for them. Pages take a session. Who may call what
 * behind a door is said by {@link org.followthrough.directory.MayCall}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Pages that open with a link alone, for people without accounts; whoever serves them checks the link. */
    private static final String BY_LINK = "/by-link/*";

    /** What was released to the public. */
    private static final String PUBLISHED = "/published";

    private static final String PUBLISHED_PAGES = "/published/*";

    @Bean
    @Order(1)
    SecurityFilterChain open(HttpSecurity http) {
        return http.securityMatcher("/assets/**", "/favicon.ico")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Directory directory) {
        HttpStatusEntryPoint unauthorised = new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED);
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthorised))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(unauthorised))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .addFilterAfter(new FreshViewer(directory), AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            Directory directory,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(SignInController.PATH, BY_LINK, PUBLISHED, PUBLISHED_PAGES)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .formLogin(SecurityConfiguration::signIn)
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SignInController.SIGNED_OUT))
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(new SignInFirst()).accessDeniedHandler(new StalePage()))
                .csrf(csrf -> outliveTheSession(csrf, secure))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterAfter(new FreshViewer(directory), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(SignInController.PATH)
                .successHandler(new AfterSignIn())
                .failureHandler(new ForwardAuthenticationFailureHandler(SignInController.AGAIN));
    }

    /**
     * The token lives in a cookie of its own and not in the session, so that a page left open while its session ends, or
     * while somebody signs in again beside it, can still be sent. It is read at once, before a long page goes out.
     */
    private static void outliveTheSession(CsrfConfigurer<HttpSecurity> csrf, boolean secure) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(secure ? "__Host-followthrough-form" : "followthrough-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(secure).sameSite("Lax"));
        XorCsrfTokenRequestAttributeHandler eager = new XorCsrfTokenRequestAttributeHandler();
        eager.setCsrfRequestAttributeName(null);
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(eager)
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy());
    }
}
