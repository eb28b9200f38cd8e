// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/ApplyTemplate.h"

#include "core/documents/builders/BeginDocument.h"

#include <algorithm>

namespace marac::documents {

namespace {

/// A section on its way to another place.
struct MovedSection
{
    SectionMark mark;
    std::vector<Block> blocks = {};
    qsizetype rank = 0;
};

/// Puts a paper together again, page by page, in the order of a template.
class Reordering
{
public:
    Reordering(Document &document, const QList<SectionTemplate> &order) : m_document(document), m_order(order) {}

    void run()
    {
        const std::vector<SectionMark> marks = std::move(m_document.sections);
        std::vector<Block> blocks = std::move(m_document.blocks);
        m_document.sections.clear();
        m_document.blocks.clear();
        auto mark = marks.cbegin();
        for (size_t i = 0; i < blocks.size(); ++i) {
            for (; mark != marks.cend() && mark->first <= i; ++mark)
                take(*mark);
            if (std::holds_alternative<PageBreak>(blocks[i].content))
                layDown();
            std::vector<Block> &into = m_page.empty() ? m_document.blocks : m_page.back().blocks;
            into.push_back(std::move(blocks[i]));
        }
        for (; mark != marks.cend(); ++mark)
            take(*mark);
        layDown();
    }

private:
    void take(const SectionMark &mark)
    {
        const auto named = std::find_if(m_order.cbegin(), m_order.cend(),
                                        [&](const SectionTemplate &section) { return section.id == mark.id; });
        const qsizetype before = m_page.empty() ? -1 : m_page.back().rank;
        m_page.push_back({mark, {}, named == m_order.cend() ? before : named - m_order.cbegin()});
    }

    void layDown()
    {
        std::stable_sort(m_page.begin(), m_page.end(),
                         [](const MovedSection &one, const MovedSection &two) { return one.rank < two.rank; });
        for (MovedSection &section : m_page) {
            m_document.sections.push_back({section.mark.id, m_document.blocks.size(), section.mark.words});
            for (Block &block : section.blocks)
                m_document.blocks.push_back(std::move(block));
        }
        m_page.clear();
    }

    Document &m_document;
    const QList<SectionTemplate> &m_order;
    std::vector<MovedSection> m_page; ///< since the last page break
};

} // namespace

/// The words over a section: of its first heading, or of the box it begins with.
static QString *headingIn(std::vector<Block> &blocks, size_t first, size_t end)
{
    for (size_t i = first; i < end; ++i) {
        if (auto *heading = std::get_if<Heading>(&blocks[i].content))
            return &heading->text;
        if (auto *notice = std::get_if<Notice>(&blocks[i].content); notice && !notice->heading.isEmpty())
            return &notice->heading;
        if (auto *group = std::get_if<Group>(&blocks[i].content)) {
            if (QString *inside = headingIn(group->blocks, 0, group->blocks.size()))
                return inside;
        }
    }
    return nullptr;
}

static QString filledIn(QString words, const QList<KeyValue> &places)
{
    for (const KeyValue &place : places)
        words.replace(place.key, place.value);
    return words;
}

static QString headingOf(QStringView id, const QList<SectionTemplate> &own)
{
    const auto named = std::find_if(own.cbegin(), own.cend(), [&](const SectionTemplate &one) { return one.id == id; });
    return named == own.cend() ? QString() : named->heading;
}

static void nameSections(Document &document, const QList<SectionTemplate> &own)
{
    qsizetype number = 0;
    for (size_t i = 0; i < document.sections.size(); ++i) {
        SectionMark &mark = document.sections[i];
        const size_t end = i + 1 < document.sections.size() ? document.sections[i + 1].first : document.blocks.size();
        const QString words = filledIn(headingOf(mark.id, own), document.places);
        const bool isNumbered = !mark.words.isEmpty();
        if (isNumbered) {
            ++number;
            mark.words = words.isEmpty() ? mark.words : words;
        }
        QString *heading = isNumbered || !words.isEmpty() ? headingIn(document.blocks, mark.first, end) : nullptr;
        if (heading)
            *heading = isNumbered ? itemHeading(number, mark.words) : words;
    }
}

static void nameLabels(std::vector<Block> &blocks, const QList<SectionTemplate> &own)
{
    const auto name = [&](QString &heading, const char *label) {
        const QString words = label ? headingOf(QString::fromLatin1(label), own) : QString();
        if (!words.isEmpty())
            heading = words;
    };
    for (Block &block : blocks) {
        if (auto *heading = std::get_if<Heading>(&block.content))
            name(heading->text, heading->label);
        else if (auto *notice = std::get_if<Notice>(&block.content))
            name(notice->heading, notice->label);
        else if (auto *group = std::get_if<Group>(&block.content))
            nameLabels(group->blocks, own);
    }
}

void applyTemplate(Document &document, const PaperTemplate &own)
{
    Reordering(document, own.sections).run();
    nameSections(document, own.sections);
    nameLabels(document.blocks, own.labels);
    if (!own.title.isEmpty())
        document.title = filledIn(own.title, document.places);
}

} // namespace marac::documents
