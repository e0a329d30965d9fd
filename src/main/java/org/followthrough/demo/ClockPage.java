package org.followthrough.demo;

import java.util.Map;
import org.followthrough.directory.MayCall;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the demo's time and moves it forward. Everybody in the demo shares it, and anybody may move it. */
@Controller
@Profile("demo & !settable-clock")
@RequestMapping(ClockPage.PATH)
@MayCall(everyone = true)
class ClockPage {

    static final String PATH = "/demo/clock";

    private final MovingClock clock;

    ClockPage(MovingClock clock) {
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("now", DemoTime.inWords(clock.now()));
        model.addAttribute("coming", clock.coming());
        return "demo/clock";
    }

    @PostMapping(params = "to=next")
    String toTheNextThingDue(Model model, RedirectAttributes after) {
        return answer(clock.toTheNextThingDue(), "", model, after);
    }

    @PostMapping(params = "days")
    String byDays(@RequestParam String days, Model model, RedirectAttributes after) {
        return answer(clock.byDays(number(days)), days, model, after);
    }

    private String answer(ClockMove move, String typed, Model model, RedirectAttributes after) {
        if (move instanceof ClockMove.Moved moved) {
            after.addFlashAttribute("done", sentence(moved));
            return "redirect:" + PATH;
        }
        if (move instanceof ClockMove.Refused refused) {
            model.addAttribute("errors", Map.of(refused.field(), refused.sentence()));
            model.addAttribute("typed", typed);
        }
        return show(model);
    }

    private static String sentence(ClockMove.Moved moved) {
        String mails = switch (moved.mails()) {
            case 0 -> "No mail was sent";
            case 1 -> "One mail was sent";
            default -> moved.mails() + " mails were sent";
        };
        return "It is now " + DemoTime.inWords(moved.to()) + ". " + mails + " on the way";
    }

    /** None where it is not one: no number of days is refused as such. */
    private static int number(String typed) {
        String digits = typed.strip();
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
