package org.followthrough;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Followthrough. */
@SpringBootApplication
public class Followthrough {

    public static void main(String[] args) {
        SpringApplication.run(Followthrough.class, args);
    }
}
