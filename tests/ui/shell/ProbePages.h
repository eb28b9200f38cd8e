// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountPage.h"
#include "ui/shell/Page.h"
#include "ui/widgets/fields/LineEdit.h"

#include <QVBoxLayout>

namespace marac::test {

/// A page for tests: one field, and a record of what the shell asked of it.
class ProbeView final : public PageView
{
public:
    ProbeView(const QString &name, QStringList &log, QWidget *parent)
        : PageView(parent), field(new LineEdit(name + QStringLiteral("Field"))), m_name(name), m_log(log)
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        field->setAccessibleName(name);
    }
    ~ProbeView() override { m_log += m_name + QStringLiteral(" gone"); }
    void openRecord(qint64 id) override { m_log += QStringLiteral("%1 opens %2").arg(m_name).arg(id); }
    void refresh() override { m_log += m_name + QStringLiteral(" refresh"); }
    bool saveDraft() override
    {
        m_log += m_name + QStringLiteral(" draft");
        return true;
    }
    bool hasUnsavedWork() const override { return !field->text().isEmpty(); }

    LineEdit *field;

private:
    QString m_name;
    QStringList &m_log;
};

/// Three such pages, given in an order that is not theirs, and the one that everybody has.
inline QList<Page> probePages(QStringList &log)
{
    const auto probe = [&log](const QString &id, int order, Operation needs, Page::Group group) {
        return Page{id,    id,    QStringLiteral("cases"),
                    order, needs, [&log, id](PageContext &, QWidget *parent) { return new ProbeView(id, log, parent); },
                    group};
    };
    return {probe(QStringLiteral("audit"), 10, Operation::ConsultAudit, Page::Group::Keeping),
            probe(QStringLiteral("cases"), 20, Operation::ConsultCases, Page::Group::Work),
            probe(QStringLiteral("today"), 10, Operation::ConsultToday, Page::Group::Work), accountPage()};
}

} // namespace marac::test
