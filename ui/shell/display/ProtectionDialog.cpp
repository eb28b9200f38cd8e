// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/display/ProtectionDialog.h"

#include "core/about/HelpPage.h"
#include "ui/widgets/DialogSize.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Style.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace marac {

static TextLabel *labelFor(const HelpPart &part, QWidget *page)
{
    switch (part.kind) {
    case HelpPart::Kind::Title:
        return new TitleLabel(part.text, page);
    case HelpPart::Kind::Heading:
        return new HeadingLabel(part.text, page);
    case HelpPart::Kind::Point:
        return new TextLabel(QStringLiteral("• ") + part.text, TextSize::Body, TextLabel::Ink::Text, page);
    case HelpPart::Kind::Command:
        return new TextLabel(part.text, TextSize::Body, TextLabel::Ink::Muted, page);
    case HelpPart::Kind::Paragraph:
    case HelpPart::Kind::Row:
        break;
    }
    return new TextLabel(part.text, TextSize::Body, TextLabel::Ink::Text, page);
}

static void addRow(QGridLayout *table, const QStringList &cells, QWidget *page)
{
    const int row = table->rowCount();
    const auto ink = row == 1 ? TextLabel::Ink::Muted : TextLabel::Ink::Text; // its head
    for (int column = 0; column < cells.size(); ++column) {
        table->addWidget(new TextLabel(cells.at(column), TextSize::Body, ink, page), row, column, Qt::AlignTop);
        table->setColumnStretch(column, column == 0 ? 1 : 2);
    }
}

static void fill(QVBoxLayout *column, QWidget *page)
{
    QGridLayout *table = nullptr;
    const QList<HelpPart> parts = securityPage();
    for (const HelpPart &part : parts) {
        if (part.kind != HelpPart::Kind::Row) {
            table = nullptr;
            column->addWidget(labelFor(part, page));
            continue;
        }
        if (!table) {
            table = new QGridLayout;
            table->setHorizontalSpacing(2 * theme::grid);
            column->addLayout(table);
        }
        addRow(table, part.cells, page);
    }
}

ProtectionDialog::ProtectionDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("MARAC Register"));
    setObjectName(QStringLiteral("protection"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(2 * theme::grid);
    fill(column, page);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("protectionText"));
    scroll->setAccessibleName(tr("How this register is protected"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(QStringLiteral("closeProtection"));
    Style::makeMain(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    outer->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
    resize(withinWindow(*this, {fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 40}));
}

} // namespace marac
