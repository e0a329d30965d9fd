package org.followthrough.pages.web;

import org.followthrough.directory.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the dashboard's template reads. */
@Component
class DashboardModel {

    private final Boards boards;
    private final SavedFilters saved;

    DashboardModel(Boards boards, SavedFilters saved) {
        this.boards = boards;
        this.saved = saved;
    }

    /** @param name as typed for a filter that could not be kept; else empty */
    String show(BoardFilter filter, String name, Viewer viewer, Model model) {
        Board board = boards.board(filter, viewer);
        model.addAttribute("board", board);
        model.addAttribute("mayChase", viewer.isBusinessManager());
        model.addAttribute(
                "firstToChase",
                board.overdue().rows().stream()
                        .filter(BoardRow::mayBeChased)
                        .findFirst()
                        .map(BoardRow::key)
                        .orElse(""));
        model.addAttribute("saved", saved.of(viewer.inPerson()));
        model.addAttribute("name", name);
        return "pages/dashboard";
    }
}
