// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/WordIndexPages.h"

#include "core/store/Statement.h"

#include <QSet>

#include <map>
#include <optional>

namespace marac {

namespace {

/// The words that begin on a page, if any do.
struct Words
{
    QByteArray first;
    QByteArray last;
    bool areThere = false;
};

/// Reads numbers and bytes of a page; whatever lies beyond its end makes it unreadable.
class PageReader
{
public:
    PageReader(const QByteArray &page, qsizetype from, qsizetype end) : m_page(page), m_at(from), m_end(end) {}

    bool isReadable() const { return m_isReadable; }
    bool isAtEnd() const { return !m_isReadable || m_at >= m_end; }
    /// Seven bits of a byte at a time, the highest first, and the ninth byte whole.
    qint64 number()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (isAtEnd()) {
                m_isReadable = false;
                return 0;
            }
            const auto byte = quint64(quint8(m_page.at(m_at++)));
            if (i == 8)
                return qint64(value << 8 | byte);
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                break;
        }
        return qint64(value);
    }
    QByteArray bytes(qint64 count)
    {
        m_isReadable = m_isReadable && count >= 0 && count <= m_end - m_at;
        if (!m_isReadable)
            return {};
        const QByteArray taken = m_page.mid(m_at, qsizetype(count));
        m_at += qsizetype(count);
        return taken;
    }

private:
    const QByteArray &m_page;
    qsizetype m_at;
    qsizetype m_end;
    bool m_isReadable = true;
};

/// A page begins with two numbers of two bytes, of which the second tells where its words end; behind that the places of the
/// words stand, each as its distance from the one before. A word is told by how much of the one before it keeps, but for the
/// first. Nothing where the page can't be read.
std::optional<Words> wordsOf(const QByteArray &page)
{
    if (page.size() < 4)
        return std::nullopt;
    const qsizetype end = quint8(page.at(2)) << 8 | quint8(page.at(3));
    if (end < 4 || end > page.size())
        return std::nullopt;
    Words words;
    qint64 place = 0;
    PageReader places(page, end, page.size());
    while (!places.isAtEnd()) {
        place += places.number();
        if (!places.isReadable() || place < 4 || place >= end)
            return std::nullopt;
        PageReader word(page, qsizetype(place), end);
        const qint64 kept = words.areThere ? word.number() : 0;
        const QByteArray rest = word.bytes(word.number());
        if (!word.isReadable() || kept < 0 || kept > words.last.size())
            return std::nullopt;
        words.last = words.last.left(qsizetype(kept)) + rest;
        if (!words.areThere)
            words.first = words.last;
        words.areThere = true;
    }
    return words;
}

/// The lines of one segment by the page they lead to; nothing where two lead to one, or a later word to an earlier page.
std::optional<std::map<qint64, QByteArray>> linesOf(Statement &lines, qint64 segment)
{
    std::map<qint64, QByteArray> byPage;
    lines.bind(":segment", segment);
    while (lines.next()) {
        const qint64 page = lines.get<qint64>(1);
        if (!byPage.empty() && byPage.rbegin()->first >= page)
            return std::nullopt;
        byPage.emplace(page, lines.get<QByteArray>(0));
    }
    return byPage;
}

/// One after the other, the pages of a segment against the lines that lead to them.
class Segment
{
public:
    explicit Segment(std::map<qint64, QByteArray> lines) : m_lines(std::move(lines)) {}

    bool takes(qint64 page, const Words &words)
    {
        // Lines to pages before the first are of pages that were merged away, and a search passes over them.
        const bool isBegun = !m_isFirst || (!m_lines.empty() && m_lines.begin()->first <= page);
        if (m_isFirst)
            m_lines.erase(m_lines.begin(), m_lines.lower_bound(page));
        const auto line = m_lines.begin();
        if (line != m_lines.end() && line->first < page) // leads to no page
            return false;
        const bool isLed = line != m_lines.end() && line->first == page;
        if (isLed) {
            const bool isBehind = !m_last || line->second > *m_last;
            const bool isBefore = !words.areThere || line->second <= words.first;
            if (!isBehind || !isBefore)
                return false;
            m_lines.erase(line);
        }
        const bool isFound = isBegun && (!words.areThere || m_isFirst || isLed);
        m_isFirst = false;
        if (words.areThere)
            m_last = words.last;
        return isFound;
    }
    /// No line leads beyond the last page.
    bool isAtEnd() const { return m_lines.empty(); }

private:
    std::map<qint64, QByteArray> m_lines; ///< to pages that are still to come
    std::optional<QByteArray> m_last;     ///< word of the pages before
    bool m_isFirst = true;
};

} // namespace

bool wordIndexLeadsToItsPages(const Connection &db, const QByteArray &index)
{
    // The number of a page holds that of its segment from bit 37 on; those between tell pages of another kind.
    const QByteArray pagesSql = "SELECT id >> 37, id & 0x7fffffff, block FROM " + index
        + "_data WHERE id >= (1 << 37) AND id < (65536 << 37) AND (id >> 31) & 63 = 0 ORDER BY id";
    const QByteArray linesSql = "SELECT term, pgno >> 1 FROM " + index + "_idx WHERE segid = :segment ORDER BY term";
    const QByteArray segmentsSql = "SELECT DISTINCT segid FROM " + index + "_idx";
    QSet<qint64> led; // a segment without pages would be in the way of the next one with its number
    Statement segments(db, segmentsSql.constData());
    while (segments.next())
        led.insert(segments.get<qint64>(0));
    Statement pages(db, pagesSql.constData());
    Statement lines(db, linesSql.constData());
    std::optional<Segment> segment;
    qint64 number = 0;
    while (pages.next()) {
        if (const qint64 next = pages.get<qint64>(0); next != number) {
            if (segment && !segment->isAtEnd())
                return false;
            auto read = linesOf(lines, next);
            if (!read)
                return false;
            segment.emplace(std::move(*read));
            number = next;
            led.remove(number);
        }
        const std::optional<Words> words = wordsOf(pages.get<QByteArray>(2));
        if (!words || !segment->takes(pages.get<qint64>(1), *words))
            return false;
    }
    return led.isEmpty() && (!segment || segment->isAtEnd());
}

} // namespace marac
