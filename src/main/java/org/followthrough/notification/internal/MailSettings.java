package org.followthrough.notification.internal;

import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * How an installation writes and sends its mails.
 *
 * @param from the address that mails come from; where none is set, followthrough@ the host of followthrough.base-url
 * @param fromName the name beside it, with which mails are signed
 * @param replyTo an address that somebody reads; where none is set, somebody has to read {@code from}
 * @param opens when mails begin to leave on a working day, London time
 * @param closes when no new mails are made any more until the next working day, London time
 * @param quiet how long a reader must not have been written a notice of a bundle before its mail is made, so that a
 *     morning's rungs or a person's several assignments meet in one mail
 * @param giveUpAfter how long a mail is tried before it is put aside as undeliverable
 */
@ConfigurationProperties("followthrough.mail")
record MailSettings(
        @Nullable String from,
        @DefaultValue("Followthrough") String fromName,
        @Nullable String replyTo,

        @DefaultValue("08:00") @DateTimeFormat(iso = ISO.TIME)
        LocalTime opens,

        @DefaultValue("18:00") @DateTimeFormat(iso = ISO.TIME)
        LocalTime closes,

        @DefaultValue("5m") Duration quiet,
        @DefaultValue("24h") Duration giveUpAfter) {

    MailSettings {
        if (!closes.isAfter(opens)) throw new IllegalArgumentException("mails begin to leave before they stop");
    }
}
