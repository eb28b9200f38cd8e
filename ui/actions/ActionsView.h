// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QHash>

namespace marac {

class ActionSheet;
class Choice;
class ListDetail;

/// An action as it stands on the day it is shown.
struct ShownAction
{
    ActionRow row;
    QDate today;
};

class ActionsView final : public PageView
{
    Q_OBJECT

public:
    ActionsView(PageContext &context, QWidget *parent);

    void refresh() override;
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;

private:
    ActionSheet *sheet() const;
    void readList();
    void show(ActionId id);
    /// Takes the action out of sight; what was typed of it is put aside until it is shown again.
    void shut(const Problem &why);

    PageContext &m_context;
    RowsModel<ShownAction> *m_model;
    ListDetail *m_page;
    Choice *m_which;
    ActionId m_shown;
    QHash<ActionId, QByteArray> m_aside;
};

} // namespace marac
