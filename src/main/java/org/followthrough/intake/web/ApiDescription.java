package org.followthrough.intake.web;

import org.followthrough.directory.MayCall;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Describes the API to programs and to those who write them, as OpenAPI (docs/adr/0014). */
@RestController
@MayCall(everyone = true)
class ApiDescription {

    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource describe() {
        return new ClassPathResource("intake/openapi.json");
    }
}
