// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TextsOf.h"

namespace marac::documents {

namespace {

/// Adds the texts of one block.
struct Reader
{
    QStringList &texts;

    void read(const std::vector<Block> &blocks) const
    {
        for (const Block &block : blocks)
            std::visit(*this, block.content);
    }

    void operator()(const Heading &block) const { texts << block.text << block.aside; }
    void operator()(const Paragraph &block) const { texts << block.text; }
    void operator()(const BulletList &block) const { texts << block.items; }
    void operator()(const NumberedList &block) const { texts << block.items; }
    void operator()(const Notice &block) const { texts << block.heading << block.text; }
    void operator()(const Statement &block) const { texts << block.who << block.note << block.text; }
    void operator()(const KeyValues &block) const
    {
        for (const KeyValue &pair : block.pairs)
            texts << pair.key << pair.value;
    }
    void operator()(const Table &block) const
    {
        for (const Row &row : block.rows) {
            for (const Cell &cell : row.cells)
                texts << cell.text << cell.note;
        }
    }
    void operator()(const SignatureGrid &block) const
    {
        for (const SignaturePlace &place : block.places)
            texts << place.name << place.agency << place.position;
    }
    void operator()(const WordGrid &block) const { texts << block.words; }
    void operator()(const QrBlock &block) const { texts << block.caption; }
    void operator()(const Spacer &) const {}
    void operator()(const PageBreak &) const {}
    void operator()(const Group &block) const { read(block.blocks); }
};

} // namespace

QStringList textsOf(const Document &document)
{
    QStringList texts;
    Reader{texts}.read(document.blocks);
    texts.removeAll(QString());
    return texts;
}

} // namespace marac::documents
