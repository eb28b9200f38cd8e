// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/display/HelpDialog.h"

#include "ui/shell/display/ProtectionDialog.h"
#include "ui/widgets/DialogSize.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/looks/Style.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace marac {

QList<std::pair<QString, QString>> HelpDialog::keys()
{
    return {
        {tr("F1 or Ctrl+/"), tr("This list")},
        {tr("Alt+1 to Alt+9"), tr("Go to a page, counted from the top of the rail (Ctrl+1 to Ctrl+9 too)")},
        {tr("Alt+Shift+1 to Alt+Shift+9"), tr("Go to the tenth page of the rail and those after it")},
        {tr("Alt+0"), tr("Change your own passphrase")},
        {tr("F6, Shift+F6"), tr("Next or previous part of the window: rail, messages, page")},
        {tr("Tab, Shift+Tab"), tr("Next or previous field")},
        {tr("Alt and the underlined letter"), tr("Go to that field or press that button")},
        {tr("Ctrl+K"), tr("Search the register")},
        {tr("Ctrl+F"), tr("Filter the list of the page")},
        {tr("Ctrl+N"), tr("New referral, or call a meeting: what the page is for")},
        {tr("Ctrl+PgUp, Ctrl+PgDn"), tr("Previous or next case of the minutes")},
        {tr("PgUp, PgDn"), tr("Earlier or later week or month of Today")},
        {tr("F4, F5"), tr("While a case is heard: next step of the chair's script, next agency to speak")},
        {tr("F11, F12"),
         tr("Open or close the chair's display beside a meeting or its minutes; blank it, or bring it back")},
        {tr("B, PgUp, PgDn, R, Esc"),
         tr("On the chair's display: blank it, previous or next case, reveal the name, close it")},
        {tr("Alt+Up, Alt+Down"), tr("Hear a case of the agenda earlier or later")},
        {tr("Up, Down, Return"), tr("Move along a list and open its line")},
        {tr("F8"), tr("Saved views of the list")},
        {tr("F9"), tr("Choose the columns of the list")},
        {tr("Ctrl+Return"), tr("Press the main button of the form")},
        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("Take back the last change in the form, or make it again")},
        {tr("Ctrl+Space"), tr("Put one of the partnership’s phrases into a text")},
        {tr("F7"), tr("Go to the next word that is marked as misspelt, and choose another")},
        {tr("M T"), tr("Keep yours or take theirs, where somebody changed the record meanwhile")},
        {tr("Y N D A"), tr("Answer yes, no, don't know, not asked to a question of the risk tool")},
        {tr("Esc"),
         tr("Close a question, empty the filter, or leave a form: what is typed is kept as a draft, or you are asked")},
        {tr("Ctrl+L"), tr("Lock the register at once; unsaved work is kept as a draft")},
        {tr("Ctrl+Plus, Ctrl+Minus, Ctrl+0"), tr("Larger text, smaller text, usual text")},
    };
}

static QStringList statement()
{
    return {
        HelpDialog::tr("MARAC Register aims at EN 301 549 V3.2.1, clauses 5, 11 and 12, and at WCAG 2.2 level AA as it "
                       "is read for software."),
        HelpDialog::tr("Everything can be done by keyboard. The focus is always in sight. Text can be doubled in size, "
                       "and there are light, "
                       "dark and high-contrast colours; text keeps a contrast of at least 4.5 to 1. No state is shown "
                       "by colour alone."),
        HelpDialog::tr("Fields, buttons and lists have names for screen readers. The preview of a printed page is a "
                       "picture; its words stand "
                       "beside it as text. The PDF files carry no structure for screen readers: use the text of the "
                       "preview instead."),
        HelpDialog::tr("The register locks itself after a time without use. It warns 30 seconds before, any key stops "
                       "it, and what was typed is kept."),
        HelpDialog::tr("If something keeps you from your work, tell the administrator of your partnership, who has the "
                       "address to report it to."),
    };
}

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("MARAC Register"));
    setObjectName(QStringLiteral("help"));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(2 * theme::grid);
    column->addWidget(new HeadingLabel(tr("Keys"), page));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * theme::grid);
    grid->setColumnStretch(1, 1);
    for (const auto &[key, meaning] : keys()) {
        const int row = grid->rowCount();
        auto *name = new TextLabel(key, TextSize::Body, TextLabel::Ink::Text, page);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(new TextLabel(meaning, TextSize::Body, TextLabel::Ink::Muted, page), row, 1, Qt::AlignTop);
    }
    column->addLayout(grid);
    column->addWidget(new HeadingLabel(tr("Accessibility statement"), page));
    for (const QString &paragraph : statement())
        column->addWidget(new TextLabel(paragraph, TextSize::Body, TextLabel::Ink::Text, page));
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("helpText"));
    scroll->setAccessibleName(tr("Help"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(QStringLiteral("closeHelp"));
    Style::makeMain(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *protection = new QPushButton(tr("How this register is &protected…"), this);
    protection->setObjectName(QStringLiteral("aboutProtection"));
    protection->setAutoDefault(false);
    connect(protection, &QPushButton::clicked, this, [this] {
        auto *dialog = new ProtectionDialog(this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(protection);
    foot->addStretch(1);
    foot->addWidget(close);
    outer->addLayout(foot);
    close->setFocus();
    resize(withinWindow(*this, {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36}));
}

} // namespace marac
