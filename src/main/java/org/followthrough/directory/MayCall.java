package org.followthrough.directory;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who may call an endpoint at all. Every handler method in {@code org.followthrough} carries one, or its controller
 * does (the method's wins); the application refuses to start where one is missing, so that no page is open by oversight.
 *
 * <pre>
 * &#64;MayCall(Seat.BUSINESS_MANAGER)                    // holders of any one of the seats named
 * &#64;MayCall({Seat.GROUP_CHAIR, Seat.BUSINESS_MANAGER})
 * &#64;MayCall(everyone = true)                           // whoever is signed in; the module's command decides on the row
 * &#64;MayCall(withoutSignIn = true)                      // also those not signed in: the sign-in page
 * </pre>
 *
 * Exactly one of the three is given. This is the coarse rule only: which rows a person may see or change is decided by
 * the module's own command, from the {@link Viewer} handed to it. Whoever may not call gets the same 404
 * ({@link NotVisible}) as for a page that does not exist; whoever is not signed in is asked to sign in (pages) or gets a
 * 401 (the API). {@link WhoMayCall#of} reads the rule of a handler method, for tests that walk every endpoint.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface MayCall {

    /** Holders of any one of these seats, wherever they hold it. */
    Seat[] value() default {};

    /** Every signed-in person. */
    boolean everyone() default false;

    /** Also people who are not signed in. The path must be open in the security configuration as well. */
    boolean withoutSignIn() default false;
}
