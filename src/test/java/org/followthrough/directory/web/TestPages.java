package org.followthrough.directory.web;

import java.util.List;
import org.followthrough.directory.MayCall;
import org.followthrough.directory.NotVisible;
import org.followthrough.directory.Seat;
import org.followthrough.directory.Viewer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@TestComponent
@RestController
@MayCall(everyone = true)
class TestPages {

    @GetMapping("/whoami")
    String whoAmI(Viewer viewer) {
        return viewer.fullName();
    }

    @GetMapping("/api/whoami")
    String whoCalls(Viewer viewer) {
        return viewer.fullName();
    }

    @GetMapping("/office")
    @MayCall(Seat.BUSINESS_MANAGER)
    String office() {
        return "the office";
    }

    @GetMapping("/hidden")
    String hidden() {
        throw new NotVisible();
    }

    @GetMapping("/broken")
    String broken() {
        throw new IllegalStateException("a secret in an exception");
    }

    @PostMapping("/say")
    String say(@RequestParam String words, @RequestParam(required = false, name = "file") List<MultipartFile> files) {
        return "said " + words + " with " + (files == null ? 0 : files.size());
    }

    @PostMapping("/api/say")
    String sayByApi(@RequestParam String words) {
        return "said " + words;
    }
}
