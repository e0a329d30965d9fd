package org.followthrough.review.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.followthrough.review.Finding;
import org.followthrough.review.FindingId;
import org.followthrough.review.Recommendation;
import org.followthrough.review.RecommendationId;
import org.followthrough.review.ResponseKind;
import org.followthrough.review.Review;
import org.followthrough.review.ReviewId;
import org.followthrough.review.ReviewKind;
import org.followthrough.review.Reviews;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class ReviewRows implements Reviews {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReviewRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void add(Review review, List<Finding> findings, List<Recommendation> recommendations) {
        batches.update(
                "insert into review (id, kind, title, pseudonym, restricted, created_at) values (?, ?, ?, ?, ?, ?)",
                review.id().value(),
                review.kind().name(),
                review.title(),
                review.pseudonym(),
                review.restricted(),
                review.createdAt().atOffset(ZoneOffset.UTC));
        addTo(review.id(), findings, recommendations);
    }

    @Override
    public void addTo(ReviewId review, List<Finding> findings, List<Recommendation> recommendations) {
        batches.batchUpdate(
                "insert into finding (id, review_id, listed, ref, title, response_kind, response) values (?, ?, ?, ?, ?, ?, ?)",
                findings.stream().map(ReviewRows::row).toList());
        batches.batchUpdate(
                "insert into recommendation (id, review_id, finding_id, listed, section, ref, wording) values (?, ?, ?, ?, ?, ?, ?)",
                recommendations.stream().map(ReviewRows::row).toList());
    }

    private static Object[] row(Finding each) {
        return new Object[] {
            each.id().value(),
            each.review().value(),
            each.listed(),
            each.ref(),
            each.title(),
            each.kind().name(),
            each.response()
        };
    }

    private static Object[] row(Recommendation each) {
        FindingId finding = each.finding();
        return new Object[] {
            each.id().value(),
            each.review().value(),
            finding == null ? null : finding.value(),
            each.listed(),
            each.section(),
            each.ref(),
            each.wording()
        };
    }

    @Override
    public void isActedOn(FindingId finding) {
        batches.update(
                "update finding set response_kind = ? where id = ? and response_kind = ?",
                ResponseKind.ACTIONS.name(),
                finding.value(),
                ResponseKind.NOT_STATED.name());
    }

    @Override
    public void isAnswered(FindingId finding, ResponseKind kind) {
        batches.update("update finding set response_kind = ? where id = ?", kind.name(), finding.value());
    }

    @Override
    public void remove(ReviewId review) {
        batches.update("delete from recommendation where review_id = ?", review.value());
        batches.update("delete from finding where review_id = ?", review.value());
        batches.update("delete from review where id = ?", review.value());
    }

    @Override
    public Optional<Review> review(ReviewId id) {
        return jdbc.sql("select * from review where id = ?")
                .param(id.value())
                .query((row, n) -> new Review(
                        id,
                        ReviewKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("pseudonym"),
                        row.getBoolean("restricted"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public List<Finding> findings(ReviewId review) {
        return jdbc.sql("select * from finding where review_id = ? order by listed")
                .param(review.value())
                .query(ReviewRows::finding)
                .list();
    }

    @Override
    public List<Finding> findings(Collection<ReviewId> reviews) {
        if (reviews.isEmpty()) return List.of();
        return jdbc.sql("select * from finding where review_id in (:reviews) order by review_id, listed")
                .param("reviews", reviews.stream().map(ReviewId::value).toList())
                .query(ReviewRows::finding)
                .list();
    }

    private static Finding finding(ResultSet row, int n) throws SQLException {
        return new Finding(
                new FindingId(row.getObject("id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                row.getInt("listed"),
                row.getString("ref"),
                row.getString("title"),
                ResponseKind.valueOf(row.getString("response_kind")),
                row.getString("response"));
    }

    @Override
    public List<Recommendation> recommendations(ReviewId review) {
        return jdbc.sql("select * from recommendation where review_id = ? order by listed")
                .param(review.value())
                .query(ReviewRows::recommendation)
                .list();
    }

    private static Recommendation recommendation(ResultSet row, int n) throws SQLException {
        UUID finding = row.getObject("finding_id", UUID.class);
        return new Recommendation(
                new RecommendationId(row.getObject("id", UUID.class)),
                new ReviewId(row.getObject("review_id", UUID.class)),
                finding == null ? null : new FindingId(finding),
                row.getInt("listed"),
                row.getString("section"),
                row.getString("ref"),
                row.getString("wording"));
    }
}
