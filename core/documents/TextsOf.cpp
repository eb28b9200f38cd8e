// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TextsOf.h"

namespace marac::documents {

namespace {

/// Shows the texts of one block.
struct Walk
{
    const std::function<void(QStringList &)> &visit;

    void through(std::vector<Block> &blocks) const
    {
        for (Block &block : blocks)
            std::visit(*this, block.content);
    }
    void alone(QString &text) const
    {
        QStringList one{text};
        visit(one);
        text = one.first();
    }
    template <class... Texts>
    void all(Texts &...texts) const
    {
        (alone(texts), ...);
    }

    void operator()(Heading &block) const { all(block.text, block.aside); }
    void operator()(Paragraph &block) const { alone(block.text); }
    void operator()(BulletList &block) const { visit(block.items); }
    void operator()(NumberedList &block) const { visit(block.items); }
    void operator()(Notice &block) const { all(block.heading, block.text); }
    void operator()(Statement &block) const { all(block.who, block.note, block.text); }
    void operator()(KeyValues &block) const
    {
        for (KeyValue &pair : block.pairs)
            all(pair.key, pair.value);
    }
    void operator()(Table &block) const
    {
        for (Row &row : block.rows) {
            for (Cell &cell : row.cells)
                all(cell.text, cell.note);
        }
    }
    void operator()(SignatureGrid &block) const
    {
        for (SignaturePlace &place : block.places)
            all(place.name, place.agency, place.position);
    }
    void operator()(WordGrid &block) const { visit(block.words); }
    void operator()(QrBlock &block) const { alone(block.caption); }
    void operator()(Spacer &) const {}
    void operator()(PageBreak &) const {}
    void operator()(Group &block) const { through(block.blocks); }
};

} // namespace

void forEachText(Document &document, const std::function<void(QStringList &)> &visit)
{
    Walk{visit}.through(document.blocks);
}

QStringList textsOf(Document document)
{
    QStringList texts;
    forEachText(document, [&texts](const QStringList &lines) { texts += lines; });
    texts.removeAll(QString());
    return texts;
}

} // namespace marac::documents
